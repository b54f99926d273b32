package org.plumbline.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was ever written in one field. Nothing is overwritten: a text written by somebody who had not seen the current one is
 * kept beside it until a person chooses, and choosing writes a new version that says what it was chosen over.
 */
public record FieldHistory(List<Written> versions) {
    public FieldHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Written::version))
                .toList();
    }

    /**
     * One version.
     *
     * @param base the version that was on the page when this one was written; 0 for an empty field
     * @param chosenOver when this one was chosen, the newest version the chooser saw; else 0
     */
    public record Written(int version, int base, boolean standsBeside, int chosenOver, String value) {}

    /** What is to be done with something newly written. */
    public sealed interface Decision {}

    /** It says what stands there, or what its writer saw: there is nothing to keep. */
    public record Unchanged(int currentVersion) implements Decision {}

    /** It becomes a version; the current one, unless it stands beside that. */
    public record Append(Written written) implements Decision {}

    /** It claims to be based on a version that does not exist. */
    public record UnknownBase() implements Decision {}

    /** The version that counts; empty while nothing was written. */
    public Optional<Written> current() {
        return versions.stream().filter(it -> !it.standsBeside).reduce((_, later) -> later);
    }

    /** The versions that stand beside the current one and wait for somebody to choose. */
    public List<Written> beside() {
        String currentValue = current().map(Written::value).orElse("");
        return versions.stream()
                .filter(it -> it.standsBeside && !isChosenOver(it) && !isContinued(it))
                .filter(it -> !it.value.equals(currentValue))
                .toList();
    }

    /** Decides about a text written by somebody who saw a version. */
    public Decision save(String value, int base) {
        if (base < 0 || base > newest()) {
            return new UnknownBase();
        }
        if (value.equals(currentValue()) || value.equals(valueOf(base))) {
            return new Unchanged(currentVersion());
        }
        return new Append(new Written(newest() + 1, base, base != currentVersion(), 0, value));
    }

    /**
     * Decides about a text that a person chose, having seen every version up to one.
     *
     * @param seen the newest version the person saw, standing beside or not
     */
    public Decision choose(String value, int seen) {
        return seen < currentVersion() || seen > newest()
                ? save(value, seen)
                : new Append(new Written(newest() + 1, currentVersion(), false, seen, value));
    }

    /** The newest version, standing beside or not; 0 while nothing was written. */
    public int newest() {
        return versions.isEmpty() ? 0 : versions.getLast().version;
    }

    private int currentVersion() {
        return current().map(Written::version).orElse(0);
    }

    private String currentValue() {
        return current().map(Written::value).orElse("");
    }

    private String valueOf(int version) {
        return versions.stream()
                .filter(it -> it.version == version)
                .map(Written::value)
                .findFirst()
                .orElse("");
    }

    private boolean isChosenOver(Written beside) {
        return versions.stream().anyMatch(it -> it.chosenOver >= beside.version);
    }

    private boolean isContinued(Written beside) {
        return versions.stream().anyMatch(it -> it.standsBeside && it.base == beside.version);
    }
}

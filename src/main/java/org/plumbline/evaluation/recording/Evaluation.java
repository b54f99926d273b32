package org.plumbline.evaluation.recording;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.judging.AnswerSheet;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Tool;

/** An evaluation with everything that is written in it, as somebody sees it. */
public final class Evaluation {
    private final EvaluationRow row;
    private final Sight sight;
    private final Tool tool;
    private final Map<FieldKey, Entry> current;
    private final Map<FieldKey, List<Entry>> beside;
    private final List<Prefill> prefills;
    private final AnswerSheet written;
    private final AnswerSheet effective;
    private final @Nullable String withdrawnBecause;

    Evaluation(
            EvaluationRow row,
            Sight sight,
            Tool tool,
            List<Entry> standing,
            List<Prefill> prefills,
            @Nullable String withdrawnBecause) {
        this.row = row;
        this.sight = sight;
        this.tool = tool;
        this.withdrawnBecause = withdrawnBecause;
        this.current =
                standing.stream().filter(entry -> !entry.standsBeside()).collect(toMap(Entry::field, identity()));
        this.beside = standing.stream().filter(Entry::standsBeside).collect(groupingBy(Entry::field));
        this.prefills = List.copyOf(prefills);
        this.written = new AnswerSheet(tool, current.values().stream().collect(toMap(Entry::field, Entry::value)));
        this.effective = written.over(prefills.stream().collect(toMap(Prefill::field, Prefill::value)));
    }

    public EvaluationRow row() {
        return row;
    }

    public Sight sight() {
        return sight;
    }

    public Tool tool() {
        return tool;
    }

    /** What the auditor wrote. */
    public AnswerSheet written() {
        return written;
    }

    /** What the auditor wrote, over what was filled in from the authority's data. */
    public AnswerSheet effective() {
        return effective;
    }

    /** Fields in which two texts stand and none is chosen. */
    public Set<FieldKey> contested() {
        return beside.keySet();
    }

    public Optional<Entry> entry(FieldKey field) {
        return Optional.ofNullable(current.get(field));
    }

    /** The version of a field that a form is based on; 0 for an empty one. */
    public int versionOf(FieldKey field) {
        return entry(field).map(Entry::version).orElse(0);
    }

    /** The texts that stand beside the current one. */
    public List<Entry> beside(FieldKey field) {
        return beside.getOrDefault(field, List.of());
    }

    public Optional<Prefill> prefill(FieldKey field) {
        return prefills.stream().filter(it -> it.field().equals(field)).findFirst();
    }

    /** Everything that was filled in, in the order of the tool. */
    public List<Prefill> prefills() {
        return prefills;
    }

    /** Why it was withdrawn; empty when it was not. */
    public Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    /** When something was last written; empty when nothing was. */
    public Optional<Instant> lastSavedAt() {
        return current.values().stream().map(Entry::at).max(Comparator.naturalOrder());
    }
}

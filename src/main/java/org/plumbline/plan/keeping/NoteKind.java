package org.plumbline.plan.keeping;

import java.util.Arrays;
import java.util.List;

/** What sort of thing is noted about a plan action. */
public enum NoteKind {
    /** What stands in the way of lasting change. */
    BARRIER("barrier", "Barrier"),
    /** What may keep the action from coming off. */
    RISK("risk", "Risk"),
    /** What has to happen elsewhere first. */
    DEPENDENCY("dependency", "Dependency"),
    /** How far the operational management of a team, or of all, can carry the change. */
    CAPABILITY("capability", "Management capability"),
    /** What a board decided about the action. */
    DECISION("decision", "Board decision");

    private final String code;
    private final String label;

    NoteKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The word people see. */
    public String label() {
        return label;
    }

    /** The ratings one of this kind may have; empty for a kind that has none. */
    public List<NoteRating> ratings() {
        return switch (this) {
            case RISK -> List.of(NoteRating.LOW, NoteRating.MEDIUM, NoteRating.HIGH);
            case CAPABILITY -> List.of(NoteRating.INSUFFICIENT, NoteRating.DEVELOPING, NoteRating.SUFFICIENT);
            case BARRIER, DEPENDENCY, DECISION -> List.of();
        };
    }

    /** Whether one of this kind may speak of a team. */
    public boolean hasTeam() {
        return this == BARRIER || this == CAPABILITY;
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static NoteKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of note is called " + code));
    }
}

package org.plumbline.evaluation.programme;

import java.util.Arrays;
import org.plumbline.evaluation.Trigger;

/** Why a set of evaluations is planned; it decides whether children evaluated lately take part. */
public enum ProgrammeKind {
    ROUTINE(Trigger.ROUTINE, "The regular round, for an honest picture of practice", false),
    THEMATIC(Trigger.THEMATIC, "One question, looked into across the cohort", false),
    DIP_SAMPLE(Trigger.DIP_SAMPLE, "A few children, quickly, to see whether to look closer", false),
    SPOT_CHECK(
            Trigger.SPOT_CHECK, "Unannounced: was what we found put right? Children evaluated lately take part", true),
    RE_AUDIT(Trigger.RE_AUDIT, "Children evaluated before, again. Children evaluated lately take part", true),
    CLOSURE(Trigger.CLOSURE, "Before cases are closed", false);

    private final Trigger trigger;
    private final String explanation;
    private final boolean takesRecentlyEvaluated;

    ProgrammeKind(Trigger trigger, String explanation, boolean takesRecentlyEvaluated) {
        this.trigger = trigger;
        this.explanation = explanation;
        this.takesRecentlyEvaluated = takesRecentlyEvaluated;
    }

    /** Why its evaluations are made. */
    public Trigger trigger() {
        return trigger;
    }

    /** As stored: {@code dip-sample}. */
    public String code() {
        return trigger.code();
    }

    /** As people read it. */
    public String words() {
        return trigger.words();
    }

    /** What it is for, in a line. */
    public String explanation() {
        return explanation;
    }

    /** Whether children evaluated in the last 12 months can be drawn. */
    public boolean takesRecentlyEvaluated() {
        return takesRecentlyEvaluated;
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ProgrammeKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of programme: " + code));
    }
}

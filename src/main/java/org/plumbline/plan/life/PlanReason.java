package org.plumbline.plan.life;

/** Why something was not done to a plan action; each says what to do about it, and all are told at once. */
public enum PlanReason {
    NOT_FROM_HERE("state", "This state cannot follow the present one. Choose one of those offered."),
    SETTLED("state", "The phase of this action has ended. Answer for the action that continues it."),
    NOT_THE_LEAD("state", "Only its lead, its accountable executive or whoever keeps the plan can say this."),
    NOT_AN_OVERSEER(
            "state",
            "Only its accountable executive, whoever keeps the plan, or somebody independent of its leads can do"
                    + " this."),
    NOT_INDEPENDENT(
            "state",
            "You lead or have led this action, or somebody who has manages you. It must be judged by somebody else."),
    NOT_KNOWN_IN_STRUCTURE(
            "state",
            "Your account is not tied to a worker in the authority's structure, so your independence cannot be shown."),
    WORDS_MISSING("words", "Say in words how things stand, or what you saw."),
    REASON_MISSING("words", "Give the reason."),
    LEAD_UNKNOWN("state", "Name a lead who stands in the authority's structure first."),
    MILESTONES_OPEN("state", "Milestones are left to do. Note them as done, or take away those no longer needed."),
    NO_EVIDENCE_OF_DELIVERY(
            "state",
            "Add evidence that it was delivered first; what was there when it was sent back does not count again."),
    NO_EVIDENCE_OF_IMPACT("state", "Add evidence that supports an impact first."),
    ONE_KIND_OF_EVIDENCE(
            "state", "Evident impact needs two kinds of supporting evidence, at least one piece of it fair or strong."),
    NOT_VERIFIED("state", "Its delivery must be verified before its impact can be embedded."),
    MEASURE_NOT_HELD(
            "state",
            "Each success measure must have met its target at the end of two periods in a row. Add the readings."),
    NO_RE_AUDIT("state", "A re-audit must agree: add one, or wait until the latest supports it.");

    private final String field;
    private final String text;

    PlanReason(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The form field it stands beside. */
    public String field() {
        return field;
    }

    /** What the person is told. */
    public String text() {
        return text;
    }
}

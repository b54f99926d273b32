package org.plumbline.plan.life;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;

/** What must hold before a plan action may go from one state to another. */
public enum Condition {
    WORDS("words say how things stand", PlanReason.WORDS_MISSING),
    REASON("the reason is given", PlanReason.REASON_MISSING),
    LEAD_KNOWN("the lead stands in the authority's structure", PlanReason.LEAD_UNKNOWN),
    MILESTONES_DONE("no milestone is left to do", PlanReason.MILESTONES_OPEN),
    DELIVERY_EVIDENCE(
            "evidence supports that it was delivered, added since it was last sent back or reopened",
            PlanReason.NO_EVIDENCE_OF_DELIVERY),
    IMPACT_EVIDENCE("evidence supports an impact", PlanReason.NO_EVIDENCE_OF_IMPACT),
    TWO_KINDS(
            "two kinds of evidence support an impact, and at least one piece is fair or strong",
            PlanReason.ONE_KIND_OF_EVIDENCE),
    DELIVERY_VERIFIED("its delivery is verified", PlanReason.NOT_VERIFIED),
    MEASURE_HELD(
            "it has a success measure with a target, and each has met its target at the end of two periods in a row",
            PlanReason.MEASURE_NOT_HELD),
    RE_AUDIT_AGREES("the latest re-audit supports it", PlanReason.NO_RE_AUDIT);

    private final String words;
    private final PlanReason otherwise;

    Condition(String words, PlanReason otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    /** The condition in the middle of a sentence, for pages and documents. */
    public String words() {
        return words;
    }

    /** What a person is told when it does not hold. */
    PlanReason otherwise() {
        return otherwise;
    }

    /** Whether it is about what the person says, not about the action. */
    boolean isAboutWords() {
        return this == WORDS || this == REASON;
    }

    /**
     * @param said the words or the reason given
     */
    boolean holds(Situation situation, String said) {
        return switch (this) {
            case WORDS, REASON -> !said.isBlank();
            case LEAD_KNOWN -> situation.lead() != null;
            case MILESTONES_DONE -> situation.milestonesDone();
            case DELIVERY_EVIDENCE ->
                situation.supporting(Claim.DELIVERY).stream().anyMatch(one -> isNew(one, situation.turnedBackAt()));
            case IMPACT_EVIDENCE -> !situation.supporting(Claim.IMPACT).isEmpty();
            case TWO_KINDS -> hasTwoKinds(situation.supporting(Claim.IMPACT));
            case DELIVERY_VERIFIED -> situation.delivery() == Delivery.VERIFIED;
            case MEASURE_HELD -> hasHeld(situation.measures());
            case RE_AUDIT_AGREES -> reAuditAgrees(situation.ofKind(EvidenceKind.RE_AUDIT));
        };
    }

    private static boolean isNew(EvidenceSeen evidence, @Nullable Instant turnedBackAt) {
        return turnedBackAt == null || evidence.addedAt().isAfter(turnedBackAt);
    }

    private static boolean hasTwoKinds(List<EvidenceSeen> supporting) {
        return supporting.stream().map(EvidenceSeen::kind).distinct().count() >= 2
                && supporting.stream().anyMatch(one -> one.strength().isAtLeastFair());
    }

    private static boolean hasHeld(List<MeasureCourse> measures) {
        List<MeasureCourse> withTarget =
                measures.stream().filter(measure -> measure.target() != null).toList();
        return !withTarget.isEmpty() && withTarget.stream().allMatch(MeasureCourse::hasHeld);
    }

    private static boolean reAuditAgrees(List<EvidenceSeen> reAudits) {
        return reAudits.stream()
                .max(Comparator.comparing(EvidenceSeen::datedOn).thenComparing(EvidenceSeen::addedAt))
                .map(latest -> latest.bearing() == Bearing.SUPPORTS)
                .orElse(false);
    }
}

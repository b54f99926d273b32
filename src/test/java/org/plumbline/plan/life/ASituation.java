package org.plumbline.plan.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Impact;
import org.plumbline.plan.Strength;

/** Situations for tests: on track, led, without evidence, unless said otherwise. */
final class ASituation {
    static final WorkerId LEAD = new WorkerId(1);
    static final WorkerId FORMER_LEAD = new WorkerId(2);
    static final WorkerId EXECUTIVE = new WorkerId(3);
    private static final Instant ADDED = Instant.parse("2026-02-02T10:00:00Z");

    private Delivery delivery = Delivery.ON_TRACK;
    private Impact impact = Impact.NONE_YET;
    private @Nullable WorkerId lead = LEAD;
    private boolean settled;
    private boolean milestonesDone = true;
    private @Nullable Instant turnedBackAt;
    private List<EvidenceSeen> evidence = List.of();
    private List<MeasureCourse> measures = List.of();

    static ASituation aSituation() {
        return new ASituation();
    }

    ASituation with(Delivery state) {
        delivery = state;
        return this;
    }

    ASituation with(Impact state) {
        impact = state;
        return this;
    }

    ASituation withoutLead() {
        lead = null;
        return this;
    }

    ASituation withOpenMilestones() {
        milestonesDone = false;
        return this;
    }

    ASituation settled() {
        settled = true;
        return this;
    }

    ASituation turnedBackAfterAllEvidence() {
        turnedBackAt = ADDED.plusSeconds(1);
        return this;
    }

    /** Evidence of every kind for both claims, and a measure that has held. */
    ASituation withEverything() {
        evidence = List.of(
                evidence(EvidenceKind.DOCUMENT, Claim.DELIVERY, Bearing.SUPPORTS),
                evidence(EvidenceKind.AUDIT, Claim.IMPACT, Bearing.SUPPORTS),
                evidence(EvidenceKind.VOICE, Claim.IMPACT, Bearing.SUPPORTS),
                evidence(EvidenceKind.RE_AUDIT, Claim.IMPACT, Bearing.SUPPORTS));
        measures = List.of(new MeasureCourse(
                new BigDecimal("80"), true, 3, List.of(reading("2025-09-30", "81"), reading("2025-12-31", "84"))));
        return this;
    }

    ASituation with(EvidenceSeen... pieces) {
        evidence = List.of(pieces);
        return this;
    }

    Situation build() {
        return new Situation(
                delivery,
                impact,
                lead,
                Set.of(FORMER_LEAD),
                EXECUTIVE,
                settled,
                turnedBackAt,
                milestonesDone,
                evidence,
                measures);
    }

    static EvidenceSeen evidence(EvidenceKind kind, Claim claim, Bearing bearing) {
        return new EvidenceSeen(kind, claim, bearing, Strength.FAIR, LocalDate.of(2026, 1, 31), ADDED);
    }

    static Reading reading(String on, String value) {
        return new Reading(LocalDate.parse(on), new BigDecimal(value));
    }
}

package org.plumbline.plan.life;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Impact;

/**
 * What deciding needs to know of a plan action.
 *
 * @param lead who leads it now; null when nobody of the structure does
 * @param everLed everyone who ever led it: giving it to somebody else never makes a former lead independent of it
 * @param executive who is accountable for it, or null
 * @param settled whether its phase ended and its lineage says what became of it: then nothing changes any more
 * @param turnedBackAt when it was last sent back or reopened; evidence from before then no longer counts as new
 * @param milestonesDone whether no milestone is left to do
 */
public record Situation(
        Delivery delivery,
        Impact impact,
        @Nullable WorkerId lead,
        Set<WorkerId> everLed,
        @Nullable WorkerId executive,
        boolean settled,
        @Nullable Instant turnedBackAt,
        boolean milestonesDone,
        List<EvidenceSeen> evidence,
        List<MeasureCourse> measures) {

    public Situation {
        Set<WorkerId> led = new HashSet<>(everLed);
        if (lead != null) {
            led.add(lead);
        }
        everLed = Set.copyOf(led);
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
    }

    List<EvidenceSeen> supporting(Claim claim) {
        return evidence.stream().filter(one -> one.supports(claim)).toList();
    }

    List<EvidenceSeen> ofKind(EvidenceKind kind) {
        return evidence.stream().filter(one -> one.kind() == kind).toList();
    }
}

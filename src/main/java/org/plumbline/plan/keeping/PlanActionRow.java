package org.plumbline.plan.keeping;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.ThemeId;
import org.plumbline.plan.life.Freshness;

/**
 * A plan action as it stands.
 *
 * @param phaseNumber the number of its phase
 * @param baselineDueOn the due date first agreed
 * @param turnedBackAt when it was last sent back or reopened
 * @param updatedAt when those who lead it last answered, or null
 * @param settled whether its lineage says what became of it
 */
public record PlanActionRow(
        PlanActionId id,
        PlanId plan,
        PhaseId phase,
        int phaseNumber,
        ThemeId theme,
        PlanActionReference reference,
        PlanActionTerms terms,
        @Nullable LocalDate baselineDueOn,
        Delivery delivery,
        Instant deliverySinceAt,
        Impact impact,
        Instant impactSinceAt,
        @Nullable Instant turnedBackAt,
        Instant agreedAt,
        @Nullable Instant updatedAt,
        boolean settled,
        int version) {

    /** How old what is known of it is. */
    public Freshness freshness(LocalDate today) {
        LocalDate since = Dates.dayOf(updatedAt == null ? agreedAt : updatedAt);
        return Freshness.of(since, today, Freshness.isExpected(delivery, impact, settled));
    }
}

package org.plumbline.plan.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.measure.UsesMeasures;
import org.plumbline.page.Dates;
import org.plumbline.plan.LiveMeasures;
import org.plumbline.plan.PlanLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan actions are measured by shares of practice. */
@Component
class MeasuredByShares implements UsesMeasures {
    private final LiveBoundActions bound;
    private final LiveMeasures measures;
    private final PermissionMatrix permissions;
    private final Clock clock;

    MeasuredByShares(LiveBoundActions bound, LiveMeasures measures, PermissionMatrix permissions, Clock clock) {
        this.bound = bound;
        this.measures = measures;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> listUses(SignedIn person) {
        if (!permissions.allows(person.roles(), Permission.SEE_PLAN)) {
            return List.of();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        List<LiveBoundActions.LiveBound> all = bound.list();
        return measures.list().stream()
                .flatMap(measure -> all.stream()
                        .filter(one -> one.code().equals(measure.code()))
                        .map(one -> new Use(
                                measure.title(),
                                one.reference() + " " + one.what(),
                                PlanLinks.action(one.action()),
                                one.tag(today))))
                .toList();
    }
}

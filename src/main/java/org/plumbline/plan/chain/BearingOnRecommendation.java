package org.plumbline.plan.chain;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.BearsOnRecommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Table;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.BearingTable.Named;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain from a recommendation down: through the plan actions that answer it and were not continued or dropped. */
@Component
class BearingOnRecommendation implements BearsOnRecommendation {
    private final AnsweringActions answering;
    private final CountingBearings counting;
    private final PermissionMatrix permissions;

    BearingOnRecommendation(AnsweringActions answering, CountingBearings counting, PermissionMatrix permissions) {
        this.answering = answering;
        this.counting = counting;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Table> find(RecommendationId recommendation, SignedIn person) {
        if (!permissions.allows(person.roles(), Permission.SEE_PLAN)) {
            return Optional.empty();
        }
        List<Named> actions = answering.list(List.of(recommendation)).stream()
                .filter(row -> row.fate() == null || row.fate() == Fate.COMPLETED)
                .map(row -> new Named(row.id(), row.reference() + " " + row.what()))
                .toList();
        List<PlanActionId> ids = actions.stream().map(Named::id).toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(BearingTable.of(actions, counting.count(ids), counting.days()));
    }
}

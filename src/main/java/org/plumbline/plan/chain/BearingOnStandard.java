package org.plumbline.plan.chain;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.framework.BearsOnStandard;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.BearingTable.Named;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain from a practice standard down: through the plan actions that are linked to it. */
@Component
class BearingOnStandard implements BearsOnStandard {
    private final LinkedActions linked;
    private final CountingBearings counting;
    private final PermissionMatrix permissions;

    BearingOnStandard(LinkedActions linked, CountingBearings counting, PermissionMatrix permissions) {
        this.linked = linked;
        this.counting = counting;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Table> find(PracticeStandardId standard, SignedIn person) {
        if (!permissions.allows(person.roles(), Permission.SEE_PLAN)) {
            return Optional.empty();
        }
        List<Named> actions = linked.listByStandards(List.of(standard)).stream()
                .map(action -> new Named(action.id(), action.reference() + " " + action.what()))
                .distinct()
                .toList();
        List<PlanActionId> ids = actions.stream().map(Named::id).toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(BearingTable.of(actions, counting.count(ids), counting.days()));
    }
}

package org.plumbline.plan.chain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.framework.PointsToStandards;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan actions point to practice standards. */
@Component
class StandardPointers implements PointsToStandards {
    private final LinkedActions linked;
    private final PermissionMatrix permissions;

    StandardPointers(LinkedActions linked, PermissionMatrix permissions) {
        this.linked = linked;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pointer> listPointers(Collection<PracticeStandardId> standards, SignedIn person) {
        if (!permissions.allows(person.roles(), Permission.SEE_PLAN)) {
            return List.of();
        }
        return linked.listByStandards(standards).stream()
                .flatMap(StandardPointers::pointer)
                .toList();
    }

    private static Stream<Pointer> pointer(LinkedAction action) {
        return action.target() instanceof LinkTarget.Standard(PracticeStandardId id)
                ? Stream.of(new Pointer(
                        id,
                        "Plan action",
                        action.reference() + " " + action.what(),
                        PlanLinks.action(action.id()),
                        PlanTags.of(action.delivery())))
                : Stream.empty();
    }
}

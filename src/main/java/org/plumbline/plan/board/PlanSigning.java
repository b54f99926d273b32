package org.plumbline.plan.board;

import java.time.Clock;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.Signature;
import org.springframework.stereotype.Component;

/** Signs for somebody who does something to a plan from a board's pages. */
@Component
class PlanSigning {
    private final PermissionMatrix permissions;
    private final Clock clock;

    PlanSigning(PermissionMatrix permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    Signature of(SignedIn person) {
        boolean keepsPlan = permissions.allows(person.roles(), Permission.CHANGE_PLAN);
        return new Signature(new PlanPerson(person.account(), person.worker(), keepsPlan), clock.instant());
    }
}

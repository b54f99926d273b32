package org.plumbline.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.authority.WorkerId;
import org.springframework.stereotype.Component;

/** Works out which actions somebody sees. */
@Component
class ActionSights {
    private final PermissionMatrix permissions;
    private final Structures structures;

    ActionSights(PermissionMatrix permissions, Structures structures) {
        this.permissions = permissions;
        this.structures = structures;
    }

    /** What the person sees on the day. Only who agrees actions manages anybody: for others no structure is read. */
    ActionSight of(SignedIn person, Reach reach, LocalDate today) {
        return of(person, reach, today, () -> structures.getStructure().lineManagement());
    }

    /** The same, for pages that need to know anyway who manages whom. */
    ActionSight of(SignedIn person, Reach reach, LocalDate today, LineManagement line) {
        return of(person, reach, today, () -> line);
    }

    private ActionSight of(SignedIn person, Reach reach, LocalDate today, Supplier<LineManagement> line) {
        WorkerId worker = person.worker();
        boolean everyTask = permissions.allows(person.roles(), Permission.SEE_EVERY_TASK);
        boolean manages = permissions.allows(person.roles(), Permission.AGREE_ACTIONS);
        return new ActionSight(
                reach,
                everyTask,
                worker,
                worker == null || everyTask || !manages ? Set.of() : line.get().everyoneBelow(worker, today));
    }
}

package org.plumbline.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Structures;
import org.plumbline.authority.WorkerId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out which actions somebody sees. */
@Component
class ActionSights {
    private final PermissionMatrix permissions;
    private final Structures structures;
    private final ObjectProvider<TaskSource> sources;

    ActionSights(PermissionMatrix permissions, Structures structures, ObjectProvider<TaskSource> sources) {
        this.permissions = permissions;
        this.structures = structures;
        this.sources = sources;
    }

    /** What the person sees on the day. */
    ActionSight of(SignedIn person, Reach reach, LocalDate today) {
        WorkerId worker = person.worker();
        boolean everyTask = permissions.allows(person.roles(), Permission.SEE_EVERY_TASK);
        return new ActionSight(
                reach,
                everyTask,
                worker,
                everyTask || worker == null ? Set.of() : line(worker, person, today),
                everyTask ? Set.of() : answeredFor(worker));
    }

    /** Only who agrees actions manages anybody: for others the structure need not be read. */
    private Set<WorkerId> line(WorkerId worker, SignedIn person, LocalDate today) {
        return permissions.allows(person.roles(), Permission.AGREE_ACTIONS)
                ? structures.getStructure().lineManagement().everyoneBelow(worker, today)
                : Set.of();
    }

    private Set<TaskKey> answeredFor(@Nullable WorkerId worker) {
        Set<TaskKey> keys = new HashSet<>();
        if (worker != null) {
            sources.forEach(source -> keys.addAll(source.answeredFor(worker)));
        }
        return keys;
    }
}

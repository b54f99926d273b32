package org.plumbline.action;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.WorkerId;

/**
 * Which actions somebody sees. Actions for children follow the reach. Tasks concern no child: they are seen by their owner
 * and manager, by the managers of the owner, by those who answer for what asks for them, and by everybody who sees every
 * task.
 *
 * @param everyTask whether every task is in sight
 * @param worker the person in the structure, whether or not children are in reach; null for somebody outside it
 * @param line the workers whose tasks are in sight: everyone the person manages, directly or through others
 */
record ActionSight(Reach reach, boolean everyTask, @Nullable WorkerId worker, Set<WorkerId> line) {
    /** For lists of which the caller made sure that the reader may see all of it. */
    static final ActionSight EVERYTHING = new ActionSight(new Reach(true, Set.of(), null), true, null, Set.of());

    /** The person's worker as a query takes it; an id nobody has for somebody outside the structure. */
    long workerId() {
        return worker == null ? -1 : worker.value();
    }

    /** The workers whose tasks are in sight, as a query takes them; never empty, since SQL has no empty list. */
    Set<Long> lineIds() {
        return line.isEmpty() ? Set.of(-1L) : line.stream().map(WorkerId::value).collect(Collectors.toSet());
    }
}

package org.plumbline.framework;

import java.util.Collection;
import java.util.List;
import org.plumbline.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What points to practice standards, of all rooms that have something which does. */
@Component
class Pointers {
    private final ObjectProvider<PointsToStandards> rooms;

    Pointers(ObjectProvider<PointsToStandards> rooms) {
        this.rooms = rooms;
    }

    List<PointsToStandards.Pointer> to(Collection<PracticeStandardId> standards, SignedIn person) {
        return rooms.orderedStream()
                .flatMap(room -> room.listPointers(standards, person).stream())
                .toList();
    }
}

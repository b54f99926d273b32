package org.plumbline.framework;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What points to practice standards and what bears on them, of all rooms that have something which does. */
@Component
class Pointers {
    private final ObjectProvider<PointsToStandards> rooms;
    private final ObjectProvider<BearsOnStandard> bearing;

    Pointers(ObjectProvider<PointsToStandards> rooms, ObjectProvider<BearsOnStandard> bearing) {
        this.rooms = rooms;
        this.bearing = bearing;
    }

    List<PointsToStandards.Pointer> to(Collection<PracticeStandardId> standards, SignedIn person) {
        return rooms.orderedStream()
                .flatMap(room -> room.listPointers(standards, person).stream())
                .toList();
    }

    /** What bears on a standard through what points to it; null where nothing does. */
    @Nullable
    Table bearingOn(PracticeStandardId standard, SignedIn person) {
        return bearing.orderedStream()
                .flatMap(room -> room.find(standard, person).stream())
                .findFirst()
                .orElse(null);
    }
}

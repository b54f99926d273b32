package org.plumbline.framework;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Opens a practice standard by its reference. */
@Component
class StandardFinder implements ReferenceFinder {
    private final PracticeStandards standards;
    private final PermissionMatrix permissions;
    private final Clock clock;

    StandardFinder(PracticeStandards standards, PermissionMatrix permissions, Clock clock) {
        this.standards = standards;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_FRAMEWORK)
                ? PracticeStandardId.find(typed)
                        .filter(id ->
                                standards.find(id, Dates.dayOf(clock.instant())).isPresent())
                        .map(FrameworkLinks::standard)
                : Optional.empty();
    }
}

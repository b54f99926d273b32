package org.plumbline.evaluation.programme.web;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Opens a programme by its reference. */
@Component
class ProgrammeFinder implements ReferenceFinder {
    private final Programmes programmes;
    private final PermissionMatrix permissions;
    private final Clock clock;

    ProgrammeFinder(Programmes programmes, PermissionMatrix permissions, Clock clock) {
        this.programmes = programmes;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_PROGRAMMES)
                ? ProgrammeId.find(typed)
                        .filter(id -> programmes
                                .find(id, Dates.dayOf(clock.instant()))
                                .isPresent())
                        .map(ProgrammeLinks::programme)
                : Optional.empty();
    }
}

package org.plumbline.children.known;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildLinks;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a child's page from the search box, by the whole id of the case system, in any case of its letters. */
@Component
class FindingChildren implements ReferenceFinder {
    private final ChildFacts children;
    private final PermissionMatrix permissions;
    private final Clock clock;

    FindingChildren(ChildFacts children, PermissionMatrix permissions, Clock clock) {
        this.children = children;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_CHILDREN)
                ? children.findByCaseId(typed, reach, Dates.dayOf(clock.instant()))
                        .map(ChildLinks::child)
                : Optional.empty();
    }
}

package org.plumbline.children.known;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.Holdings;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Opens a child's page from the search box, by the whole id of the case system, in any case of its letters. */
@Component
class FindingChildren implements ReferenceFinder {
    private final Holdings holdings;
    private final PermissionMatrix permissions;
    private final Clock clock;

    FindingChildren(Holdings holdings, PermissionMatrix permissions, Clock clock) {
        this.holdings = holdings;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_CHILDREN)
                ? holdings.findByCaseIdWithin(typed, reach, Dates.dayOf(clock.instant()))
                        .map(holding -> ChildLinks.child(holding.child()))
                : Optional.empty();
    }
}

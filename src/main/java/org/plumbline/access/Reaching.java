package org.plumbline.access;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role.Sight;
import org.plumbline.authority.AuthorityRow;
import org.plumbline.authority.ManagedTeams;
import org.plumbline.authority.WorkerId;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;

/** Works out how far somebody's sight reaches today. */
@Service
public class Reaching {
    private final ManagedTeams managedTeams;
    private final Clock clock;

    Reaching(ManagedTeams managedTeams, Clock clock) {
        this.managedTeams = managedTeams;
        this.clock = clock;
    }

    /** From the person's roles, and from whom the structure says the person manages today. */
    public Reach reachOf(SignedIn person) {
        return standpointOf(person).reach();
    }

    /**
     * How far somebody's sight reaches.
     *
     * @param authority the authority, where working out the reach has read it as well; otherwise null
     */
    record Standpoint(Reach reach, @Nullable AuthorityRow authority) {}

    Standpoint standpointOf(SignedIn person) {
        Set<Role> roles = person.roles();
        @Nullable WorkerId worker = person.worker();
        if (has(roles, Sight.EVERYTHING)) {
            return new Standpoint(new Reach(true, Set.of(), worker), null);
        }
        if (worker != null && has(roles, Sight.TEAMS)) {
            var found = managedTeams.getStandpointOf(worker, Dates.dayOf(clock.instant()));
            return new Standpoint(new Reach(false, Set.copyOf(found.teams()), worker), found.authority());
        }
        return new Standpoint(new Reach(false, Set.of(), has(roles, Sight.OWN) ? worker : null), null);
    }

    private static boolean has(Set<Role> roles, Sight sight) {
        return roles.stream().anyMatch(role -> role.sight() == sight);
    }
}

package org.plumbline.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role.Sight;
import org.plumbline.authority.ManagedTeams;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
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
        Set<Role> roles = person.roles();
        @Nullable WorkerId worker = person.worker();
        if (has(roles, Sight.EVERYTHING)) {
            return new Reach(true, Set.of(), worker);
        }
        if (worker == null || !(has(roles, Sight.OWN) || has(roles, Sight.TEAMS))) {
            return new Reach(false, Set.of(), null);
        }
        List<TeamId> teams = has(roles, Sight.TEAMS)
                ? managedTeams.listTeamsOf(worker, LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))))
                : List.of();
        return new Reach(false, Set.copyOf(teams), worker);
    }

    private static boolean has(Set<Role> roles, Sight sight) {
        return roles.stream().anyMatch(role -> role.sight() == sight);
    }
}

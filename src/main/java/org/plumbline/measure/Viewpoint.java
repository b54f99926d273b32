package org.plumbline.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;

/** How the figures are cut for whoever looks. */
sealed interface Viewpoint {

    /** Whether figures of this team (null: of no team) are counted in. */
    boolean counts(@Nullable TeamId team);

    /** Whether figures are shown team by team. */
    boolean showsTeams();

    /** The reach to ask other rooms' figures with. */
    Reach reach();

    /** Every team. */
    record Whole() implements Viewpoint {
        @Override
        public boolean counts(@Nullable TeamId team) {
            return true;
        }

        @Override
        public boolean showsTeams() {
            return true;
        }

        @Override
        public Reach reach() {
            return EVERYTHING;
        }
    }

    /** These teams. */
    record OwnTeams(Set<TeamId> teams) implements Viewpoint {
        @Override
        public boolean counts(@Nullable TeamId team) {
            return team != null && teams.contains(team);
        }

        @Override
        public boolean showsTeams() {
            return true;
        }

        @Override
        public Reach reach() {
            return new Reach(false, teams, null);
        }
    }

    /** The service as one: for those who see figures and no child, worker or team. */
    record FiguresOnly() implements Viewpoint {
        @Override
        public boolean counts(@Nullable TeamId team) {
            return true;
        }

        @Override
        public boolean showsTeams() {
            return false;
        }

        @Override
        public Reach reach() {
            return EVERYTHING;
        }
    }

    /** Counts are made over the whole authority; what is shown of them is cut here. */
    Reach EVERYTHING = new Reach(true, Set.of(), null);

    /** People of these roles see aggregates of the whole service, and nothing smaller. */
    Set<Role> AGGREGATE_ONLY = Set.of(Role.LEAD_MEMBER, Role.BOARD_MEMBER, Role.PLAN_OFFICER);

    /** The viewpoint of somebody with this reach. Teams, where there are any, come before the aggregate. */
    static Viewpoint of(SignedIn person, Reach reach) {
        if (reach.everything()) {
            return new Whole();
        }
        boolean aggregateOnly =
                reach.teams().isEmpty() && person.roles().stream().anyMatch(AGGREGATE_ONLY::contains);
        return aggregateOnly ? new FiguresOnly() : new OwnTeams(reach.teams());
    }
}

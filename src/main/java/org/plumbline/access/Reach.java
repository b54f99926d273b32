package org.plumbline.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

/**
 * How far somebody's sight reaches into what concerns single children: everything, the children of certain teams, and the
 * children that the person holds, reviews or evaluates. Queries take it as parameters, so that what is out of reach never
 * leaves the database.
 *
 * @param everything every child of the authority
 * @param teams the teams whose children are in reach; empty with {@code everything}
 * @param worker whose own children are in reach; null where the person holds, reviews and evaluates none
 */
public record Reach(
        boolean everything, Set<TeamId> teams, @Nullable WorkerId worker) {
    /** Copies the teams. */
    public Reach {
        teams = Set.copyOf(teams);
    }

    /** The ids of the teams, as a query takes them; never empty, since SQL has no empty list. */
    public Set<Long> teamIds() {
        return teams.isEmpty() ? Set.of(-1L) : teams.stream().map(TeamId::value).collect(Collectors.toSet());
    }

    /** The worker's id as a query takes it; an id nobody has where there is none. */
    public long workerId() {
        return worker == null ? -1 : worker.value();
    }
}

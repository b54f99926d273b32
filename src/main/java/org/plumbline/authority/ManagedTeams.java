package org.plumbline.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which teams a worker answers for. */
@Store
public class ManagedTeams {
    /** The ids of the teams for which {@code :worker} answers {@code :on} the day. */
    private static final String TEAMS = """
        with recursive answering (authority_id, worker_id) as (
            select w.authority_id, w.id from workers w where w.id = :worker or w.merged_into = :worker
            union
            select g.authority_id, below.worker_id
              from answering g
             cross join lateral (
                   select a.worker_id
                     from absences a
                    where a.authority_id = g.authority_id and a.deputy_id = g.worker_id
                      and :on between a.from_on and a.to_on
                   union all
                   select r.subject_worker_id
                     from responsibilities r
                    where r.authority_id = g.authority_id and r.worker_id = g.worker_id
                      and r.kind = 'manages-worker'
                      and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)) below)
        select r.team_id
          from responsibilities r
          join answering a on a.authority_id = r.authority_id and a.worker_id = r.worker_id
         where r.kind = 'manages-team' and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)
        union
        select t.id
          from responsibilities r
          join answering a on a.authority_id = r.authority_id and a.worker_id = r.worker_id
          join teams t on t.authority_id = r.authority_id and t.service_area_id = r.service_area_id
         where r.kind = 'heads-service-area' and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)
        """;

    private final JdbcClient jdbc;

    ManagedTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The teams that the worker answers for on the day: those the worker manages, by name or as a deputy, those of the
     * service areas the worker heads, those of everyone the worker manages, and those of anyone for whom the worker
     * stands in while they are away.
     */
    @Transactional(readOnly = true)
    public List<TeamId> listTeamsOf(WorkerId worker, LocalDate on) {
        return jdbc.sql(TEAMS)
                .param("worker", worker.value())
                .param("on", on)
                .query((row, _) -> new TeamId(row.getLong(1)))
                .list();
    }

    /** An authority and the teams that somebody in it answers for. */
    public record Standpoint(AuthorityRow authority, List<TeamId> teams) {
        /** Copies the teams. */
        public Standpoint {
            teams = List.copyOf(teams);
        }
    }

    /**
     * The current authority with the teams that the worker answers for on the day: what nearly every request needs first, in
     * one reading.
     */
    @Transactional(readOnly = true)
    public Standpoint getStandpointOf(WorkerId worker, LocalDate on) {
        return jdbc.sql("select a.name, a.short_name, a.colour, array(" + TEAMS + ") as teams from authorities a")
                .param("worker", worker.value())
                .param("on", on)
                .query((row, _) -> new Standpoint(Authorities.authorityRow(row), teams(row)))
                .single();
    }

    private static List<TeamId> teams(ResultSet row) throws SQLException {
        return Stream.of((Long[]) row.getArray("teams").getArray())
                .map(TeamId::new)
                .toList();
    }
}

package org.plumbline.authority;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which teams a worker answers for. */
@Store
public class ManagedTeams {
    private final JdbcClient jdbc;

    ManagedTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The teams that the worker manages on the day, by name or as a deputy, the teams of the service areas that the
     * worker heads, and the teams of anyone for whom the worker stands in while they are away.
     */
    @Transactional(readOnly = true)
    public List<TeamId> listTeamsOf(WorkerId worker, LocalDate on) {
        return jdbc.sql(
                        """
                with answering as (
                    select cast(:worker as bigint) as worker_id
                    union
                    select a.worker_id from absences a
                     where a.deputy_id = :worker and :on between a.from_on and a.to_on)
                select r.team_id
                  from responsibilities r
                  join answering a on a.worker_id = r.worker_id
                 where r.kind = 'manages-team' and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)
                union
                select t.id
                  from responsibilities r
                  join answering a on a.worker_id = r.worker_id
                  join teams t on t.authority_id = r.authority_id and t.service_area_id = r.service_area_id
                 where r.kind = 'heads-service-area' and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)
                """)
                .param("worker", worker.value())
                .param("on", on)
                .query((row, _) -> new TeamId(row.getLong(1)))
                .list();
    }
}

package org.plumbline.children;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.authority.Period;
import org.plumbline.authority.Structure.Membership;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.TeamMembers;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who works in which team: whoever holds a child there in the latest extract. Extracts do not say since when, so the
 * worker counts as always having worked there; where independence is judged that errs on the safe side.
 */
@Store
class WorkersOfTeams implements TeamMembers {
    private static final Period ALWAYS = Period.since(LocalDate.EPOCH);

    private final JdbcClient jdbc;

    WorkersOfTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Membership> listMemberships() {
        return jdbc.sql("""
            select distinct c.worker_id, c.team_id
              from current_caseloads c
             where c.worker_id is not null and c.team_id is not null
            """)
                .query((row, _) -> new Membership(new WorkerId(row.getLong(1)), new TeamId(row.getLong(2)), ALWAYS))
                .list();
    }
}

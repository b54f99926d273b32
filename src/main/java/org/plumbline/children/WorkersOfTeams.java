package org.plumbline.children;

import org.plumbline.authority.TeamMembers;
import org.plumbline.database.Store;

/**
 * Who works in which team: whoever holds a child there in the latest extract. Extracts do not say since when, so the
 * worker counts as always having worked there; where independence is judged that errs on the safe side.
 */
@Store
class WorkersOfTeams implements TeamMembers {
    @Override
    public String memberships() {
        return """
            select distinct c.worker_id, c.team_id, date '1970-01-01', cast(null as date)
              from current_caseloads c
             where c.worker_id is not null and c.team_id is not null
            """;
    }
}

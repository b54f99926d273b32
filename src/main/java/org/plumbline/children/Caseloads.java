package org.plumbline.children;

import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many children of which cohorts each worker holds in each team, as at each extract: sums of {@code standings}, kept in
 * the transaction that changes them, so that a page need not count tens of thousands of children.
 */
@Store
public class Caseloads {
    private static final String COUNT = """
        insert into caseloads (authority_id, extract_id, team_id, worker_id, cohorts, children)
        select s.authority_id, s.extract_id, s.team_id, s.worker_id, any_value(s.cohorts), count(*)
          from standings s
         where %s
         group by s.authority_id, s.extract_id, s.team_id, s.worker_id, s.cohort_set
        """;

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts an extract whose standings have just been kept. */
    public void keep(ExtractId extract) {
        jdbc.sql(COUNT.formatted("s.extract_id = :extract"))
                .param("extract", extract.value())
                .update();
    }

    /** Counts again what two spellings hold, in every extract, after children went from one to the other. */
    public void renew(WorkerId one, WorkerId other) {
        jdbc.sql("delete from caseloads where worker_id in (:one, :other)")
                .param("one", one.value())
                .param("other", other.value())
                .update();
        jdbc.sql(COUNT.formatted("s.worker_id in (:one, :other)"))
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }
}

package org.plumbline.authority;

import java.time.LocalDate;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who evaluates which child's practice, and from when to when: as long as it lasts, the child is in the person's reach. */
@Store
public class EvaluatedChildren {
    private final JdbcClient jdbc;

    EvaluatedChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the child into the evaluator's reach, from this day on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(WorkerId evaluator, String childCaseId, LocalDate on) {
        jdbc.sql("""
            insert into responsibilities (authority_id, kind, worker_id, child_case_id, from_on)
            values (plumbline_authority(), 'evaluates-child', :worker, :case, :on)
            """)
                .param("worker", evaluator.value())
                .param("case", childCaseId)
                .param("on", on)
                .update();
    }

    /** Takes the child out of the evaluator's reach after this day; does nothing when it was not in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(WorkerId evaluator, String childCaseId, LocalDate on) {
        jdbc.sql("""
            update responsibilities
               set to_on = :on
             where id = (select min(id) from responsibilities
                          where kind = 'evaluates-child' and worker_id = :worker and child_case_id = :case
                            and to_on is null)
            """)
                .param("worker", evaluator.value())
                .param("case", childCaseId)
                .param("on", on)
                .update();
    }
}

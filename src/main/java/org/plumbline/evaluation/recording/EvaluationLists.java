package org.plumbline.evaluation.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.children.ReachSql;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Lists of evaluations, each with only what the person may know of. */
@Store
class EvaluationLists {
    private static final String OPEN = " where e.state in ('allocated', 'in-progress')";

    private static final String COMPLETED = " where e.state = 'completed'";

    private static final String LIMITED = " limit :limit";

    /** The same rule as {@link Sight#LISTED} for those under way. */
    private static final String MAY_KNOW = """
         and (:everything or e.auditor_id in %s
              or ((e.team_id in (:teams) or e.child_id in %s) and e.trigger <> 'spot-check'))
        """.formatted(ReachSql.MYSELF, ReachSql.IN_TEAMS_NOW);

    /** The same rule as {@link Sight#READ} for those completed. */
    static final String MAY_READ =
            """
             and (:everything or e.auditor_id in %1$s or e.worker_id in %1$s or e.team_id in (:teams)
                  or e.child_id in %2$s or e.child_id in %3$s or e.child_id in %4$s)
            """.formatted(ReachSql.MYSELF, ReachSql.HELD_NOW, ReachSql.IN_TEAMS_NOW, ReachSql.REVIEWED_NOW);

    private static final String NEWEST_FIRST = " order by e.completed_at desc, e.id desc";

    private static final String SOONEST_FIRST = " order by e.due_on, e.id";

    private static final String NARROWED = """
         and (cast(:case as text) is null or e.child_id = (select k.id from children k where k.case_id = :case))
        """;

    private final JdbcClient jdbc;

    EvaluationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's own, open, the soonest due first; at most as many as asked for. */
    List<EvaluationRow> listOwnOpen(Reach reach, LocalDate today, Wanted wanted) {
        return listOpen(" and e.auditor_id in " + ReachSql.MYSELF, reach, today, wanted);
    }

    /** Everything under way that the person may know of, the soonest due first. */
    List<EvaluationRow> listOpen(Reach reach, LocalDate today, Wanted wanted) {
        return listOpen(MAY_KNOW, reach, today, wanted);
    }

    /** Everything completed that the person may read, the newest first. */
    List<EvaluationRow> listCompleted(Reach reach, LocalDate today, Wanted wanted) {
        @Nullable ListKey after = wanted.after();
        @Nullable Instant at = after == null ? null : after.at();
        return asking(
                        Evaluations.rows(COMPLETED + MAY_READ + NARROWED + """
                             and (cast(:afterAt as timestamptz) is null or (e.completed_at, e.id) < (:afterAt, :afterId))
                            """ + NEWEST_FIRST + LIMITED, NEWEST_FIRST),
                        reach,
                        today,
                        wanted)
                .param("afterAt", at == null ? null : Timestamp.from(at))
                .query((row, _) -> Evaluations.row(row))
                .list();
    }

    private List<EvaluationRow> listOpen(String mine, Reach reach, LocalDate today, Wanted wanted) {
        @Nullable ListKey after = wanted.after();
        return asking(
                        Evaluations.rows(OPEN + mine + NARROWED + """
                             and (not :overdue or e.due_on < :today)
                             and (cast(:afterOn as date) is null or (e.due_on, e.id) > (:afterOn, :afterId))
                            """ + SOONEST_FIRST + LIMITED, SOONEST_FIRST),
                        reach,
                        today,
                        wanted)
                .param("overdue", wanted.overdue())
                .param("afterOn", after == null ? null : after.on())
                .query((row, _) -> Evaluations.row(row))
                .list();
    }

    private StatementSpec asking(String sql, Reach reach, LocalDate today, Wanted wanted) {
        return Evaluations.asking(jdbc.sql(sql), reach, today)
                .param("everything", reach.everything())
                .param("case", wanted.caseId())
                .param("afterId", wanted.after() == null ? 0L : wanted.after().id())
                .param("limit", wanted.limit());
    }

    /**
     * What part of a list is wanted.
     *
     * @param caseId only of this child; null for all
     * @param overdue only what is overdue
     * @param after the last row of the part before; null for the first part
     */
    record Wanted(
            @Nullable String caseId,
            boolean overdue,
            @Nullable ListKey after,
            int limit) {}
}

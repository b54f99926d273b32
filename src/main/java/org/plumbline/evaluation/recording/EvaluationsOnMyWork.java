package org.plumbline.evaluation.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ReachSql;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.EvaluationState;

/** The evaluations that stand on somebody's My work: questions for {@link org.plumbline.home.WorkQuestion}. */
public final class EvaluationsOnMyWork {
    private static final String ROWS = """
        select e.id, c.case_id, t.name as team_name, e.state as state_code, e.allocated_at, e.due_on, e.completed_at,
               exists (select from (select distinct on (n.evaluation_id) n.value
                                      from evaluation_entries n
                                     where n.authority_id = e.authority_id and n.evaluation_id = e.id
                                       and n.field = 'conversation.worker-on' and not n.stands_beside
                                     order by n.evaluation_id, n.version desc) newest
                        where newest.value <> '') as conversation_held
          from chosen e
          join children c on c.authority_id = e.authority_id and c.id = e.child_id
          left join teams t on t.authority_id = e.authority_id and t.id = e.team_id
        """;

    /** The first twenty that are the person's own to do, the soonest due first. */
    public static final String OWN = rows(
            " where e.state in ('allocated', 'in-progress') and e.auditor_id in " + ReachSql.MYSELF,
            " order by e.due_on, e.id",
            20);

    /** What others completed since the person was last here, and the person may read; the newest first, twenty-one of them. */
    public static final String COMPLETED_SINCE = rows(
            " where e.state = 'completed'" + EvaluationLists.MAY_READ
                    + " and e.completed_at > :lastHere and e.auditor_id <> :worker",
            " order by e.completed_at desc, e.id desc",
            21);

    private EvaluationsOnMyWork() {}

    /** Chosen before they are joined with their names. */
    private static String rows(String condition, String order, int most) {
        return "with chosen as materialized (select e.* from evaluations e" + condition + order + " limit " + most
                + ")\n" + ROWS + order;
    }

    /**
     * An evaluation on somebody's My work.
     *
     * @param conversationHeld whether the day of the conversation with the worker is written in
     */
    public record Row(
            long id,
            String caseId,
            @Nullable String teamName,
            String stateCode,
            Instant allocatedAt,
            LocalDate dueOn,
            @Nullable Instant completedAt,
            boolean conversationHeld) {

        public EvaluationId evaluation() {
            return new EvaluationId(id);
        }

        public EvaluationState state() {
            return EvaluationState.of(stateCode);
        }
    }
}

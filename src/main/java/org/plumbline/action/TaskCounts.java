package org.plumbline.action;

import org.plumbline.database.Store;
import org.plumbline.database.Together;

/** How many tasks sources have, and how they stand: figures, which every reader of the source may know. */
@Store
public class TaskCounts {
    /** Every plan action that has tasks; asks for {@code :today}, the day by which they count as overdue. */
    public static final Together.Part<Count> OF_PLAN_ACTIONS = new Together.Part<>(
            """
            select source_id, count(*) as all_of_it,
                   count(*) filter (where status = 'verified') as verified,
                   count(*) filter (where status in ('open', 'sent-back') and due_on < :today) as overdue
              from actions
             where source_kind = 'plan-action' and status <> 'withdrawn'
             group by source_id
            """,
            (row, _) -> new Count(
                    row.getLong("source_id"), row.getInt("all_of_it"), row.getInt("verified"), row.getInt("overdue")));

    TaskCounts() {}

    /**
     * The tasks of one source, those withdrawn apart.
     *
     * @param source its number
     * @param all every task that was not withdrawn
     * @param verified of those, verified by somebody independent of their owners
     * @param overdue of those, with their owner and past their due date
     */
    public record Count(long source, int all, int verified, int overdue) {}
}

package org.plumbline.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How many tasks each source has, and how they stand: figures, which every reader of the source may know. */
@Store
public class TaskCounts {
    private final JdbcClient jdbc;

    TaskCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The tasks of one source, those withdrawn apart.
     *
     * @param all every task that was not withdrawn
     * @param verified of those, verified by somebody independent of their owners
     * @param overdue of those, with their owner and past their due date
     */
    public record Count(int all, int verified, int overdue) {}

    /** By the source's number; sources without a task are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Count> of(TaskOrigin origin, Collection<Long> sources, LocalDate today) {
        Map<Long, Count> counts = new HashMap<>();
        if (!sources.isEmpty()) {
            jdbc.sql("""
                select source_id, count(*) as all_of_it,
                       count(*) filter (where status = 'verified') as verified,
                       count(*) filter (where status in ('open', 'sent-back') and due_on < :today) as overdue
                  from actions
                 where source_kind = :origin and source_id in (:sources) and status <> 'withdrawn'
                 group by source_id
                """)
                    .param("origin", origin.code())
                    .param("sources", sources)
                    .param("today", today)
                    .query(row -> {
                        counts.put(
                                row.getLong("source_id"),
                                new Count(row.getInt("all_of_it"), row.getInt("verified"), row.getInt("overdue")));
                    });
        }
        return counts;
    }
}

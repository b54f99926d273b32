package org.plumbline.inspection;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Links between recommendations. */
@Store
class StoredRecurrences implements Recurrences {
    private final JdbcClient jdbc;
    private final Recommendations recommendations;

    StoredRecurrences(JdbcClient jdbc, Recommendations recommendations) {
        this.jdbc = jdbc;
        this.recommendations = recommendations;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RecommendationId> listRecurring() {
        return jdbc.sql("""
            select r.id
              from recommendations r
             where r.withdrawn_at is null
               and exists (select from recommendation_links l
                             join recommendations o
                               on o.authority_id = l.authority_id and o.id in (l.later_id, l.earlier_id) and o.id <> r.id
                            where l.authority_id = r.authority_id and r.id in (l.later_id, l.earlier_id)
                              and l.removed_at is null and o.withdrawn_at is null)
            """).query((row, _) -> new RecommendationId(row.getLong("id"))).list().stream()
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recommendation> listOccurrences(RecommendationId id) {
        List<RecommendationId> linked = jdbc.sql("""
            with recursive linked (id) as (
                select cast(:id as bigint)
                union
                select case when l.later_id = k.id then l.earlier_id else l.later_id end
                  from linked k
                  join recommendation_links l
                    on l.authority_id = plumbline_authority() and k.id in (l.later_id, l.earlier_id)
                   and l.removed_at is null)
            select id from linked
            """)
                .param("id", id.value())
                .query((row, _) -> new RecommendationId(row.getLong("id")))
                .list();
        return recommendations.listByIds(linked).stream()
                .sorted(Comparator.comparing(
                                (Recommendation one) -> one.madeOn() == null ? LocalDate.MIN : one.madeOn())
                        .thenComparingLong(one -> one.id().value()))
                .toList();
    }

    /** Links them; false when they are linked already. */
    boolean add(RecommendationId later, RecommendationId earlier, String why, Instant at, AccountId by) {
        return jdbc.sql("""
            insert into recommendation_links (authority_id, later_id, earlier_id, why, linked_at, linked_by)
            select plumbline_authority(), :later, :earlier, :why, :at, :by
             where not exists (select from recommendation_links
                                where removed_at is null and later_id in (:later, :earlier)
                                  and earlier_id in (:later, :earlier))
            """)
                        .param("later", later.value())
                        .param("earlier", earlier.value())
                        .param("why", why)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Takes every link of the recommendation back; says how many there were. */
    int remove(RecommendationId id, Instant at, AccountId by) {
        return jdbc.sql("""
            update recommendation_links set removed_at = :at, removed_by = :by
             where removed_at is null and :id in (later_id, earlier_id)
            """)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }
}

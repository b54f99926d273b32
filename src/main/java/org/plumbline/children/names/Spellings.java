package org.plumbline.children.names;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Caseloads;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Workers' names that may be two spellings of one, and what people decided about them. */
@Store
public class Spellings {
    private final JdbcClient jdbc;
    private final Caseloads caseloads;

    Spellings(JdbcClient jdbc, Caseloads caseloads) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
    }

    /**
     * One spelling.
     *
     * @param children how many children it holds as at the latest extract
     */
    public record Spelling(WorkerId worker, String name, String normalised, int children) {}

    /** Two spellings that may be one worker, the one with more children first. */
    public record Pair(Spelling more, Spelling fewer) {}

    private record Ids(long lower, long higher) {}

    /** The pairs on which nobody decided yet, by name. */
    @Transactional(readOnly = true)
    public List<Pair> listAlike() {
        List<Spelling> names = jdbc.sql("""
            select w.id, w.name, w.normalised_name, coalesce(sum(c.children), 0) as children
              from workers w
              left join current_caseloads c on c.authority_id = w.authority_id and c.worker_id = w.id
             where w.merged_into is null
             group by w.id, w.name, w.normalised_name
             order by w.name, w.id
            """)
                .query((row, _) -> new Spelling(
                        new WorkerId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("normalised_name"),
                        row.getInt("children")))
                .list();
        return alike(names, apart());
    }

    private Set<Ids> apart() {
        return new HashSet<>(jdbc.sql("select worker_id, other_id from spellings_apart")
                .query((row, _) -> new Ids(row.getLong(1), row.getLong(2)))
                .list());
    }

    /** Only names with a word in the same place, or the same words, can be alike: no need to compare each with each. */
    private static List<Pair> alike(List<Spelling> names, Set<Ids> apart) {
        Map<String, List<Compared>> near = new HashMap<>();
        Map<Ids, Pair> pairs = new LinkedHashMap<>();
        for (Spelling spelling : names) {
            var name = new Compared(spelling, Likeness.of(spelling.normalised()));
            for (String key : name.likeness.keys()) {
                List<Compared> others = near.computeIfAbsent(key, _ -> new ArrayList<>());
                for (Compared other : others) {
                    Ids ids = ids(spelling.worker(), other.spelling.worker());
                    if (name.likeness.isAlike(other.likeness) && !apart.contains(ids)) {
                        pairs.putIfAbsent(ids, pair(other.spelling, spelling));
                    }
                }
                others.add(name);
            }
        }
        return List.copyOf(pairs.values());
    }

    private record Compared(Spelling spelling, Likeness likeness) {}

    private static Pair pair(Spelling one, Spelling other) {
        return one.children() >= other.children() ? new Pair(one, other) : new Pair(other, one);
    }

    private static Ids ids(WorkerId one, WorkerId other) {
        return new Ids(Math.min(one.value(), other.value()), Math.max(one.value(), other.value()));
    }

    /** Lets one spelling stand for another, with all that was merged into it before; false when either moved on. */
    boolean merge(WorkerId spelling, WorkerId into) {
        boolean merged = jdbc.sql("""
            update workers w set merged_into = :into
             where w.id = :spelling and w.merged_into is null and w.id <> :into
               and exists (select from workers i
                            where i.authority_id = w.authority_id and i.id = :into
                              and i.merged_into is null)
            """)
                        .param("spelling", spelling.value())
                        .param("into", into.value())
                        .update()
                == 1;
        if (merged) {
            jdbc.sql("update workers set merged_into = :into where merged_into = :spelling")
                    .param("spelling", spelling.value())
                    .param("into", into.value())
                    .update();
            jdbc.sql("update standings set named_worker_id = coalesce(named_worker_id, worker_id), worker_id = :into"
                            + " where worker_id = :spelling")
                    .param("spelling", spelling.value())
                    .param("into", into.value())
                    .update();
            caseloads.renew(spelling, into);
        }
        return merged;
    }

    /** Undoes a merging: the spelling is a worker again, with the children that extracts named under it. */
    void part(WorkerId spelling) {
        WorkerId stoodFor = new WorkerId(
                jdbc.sql("select merged_into from workers where id = :spelling and merged_into is not null")
                        .param("spelling", spelling.value())
                        .query(Long.class)
                        .single());
        jdbc.sql("update workers set merged_into = null where id = :spelling")
                .param("spelling", spelling.value())
                .update();
        jdbc.sql("update standings set worker_id = named_worker_id, named_worker_id = null"
                        + " where named_worker_id = :spelling")
                .param("spelling", spelling.value())
                .update();
        caseloads.renew(spelling, stoodFor);
    }

    /** A spelling and the worker it was merged into. */
    public record Merged(WorkerId spelling, String name, String standsFor) {}

    /** The mergings that can be undone, by name. */
    @Transactional(readOnly = true)
    public List<Merged> listMerged() {
        return jdbc.sql("""
            select w.id, w.name, i.name as stands_for
              from workers w
              join workers i on i.authority_id = w.authority_id and i.id = w.merged_into
             order by w.name, w.id
            """)
                .query((row, _) ->
                        new Merged(new WorkerId(row.getLong("id")), row.getString("name"), row.getString("stands_for")))
                .list();
    }

    /** Keeps two names apart for good. */
    void keepApart(WorkerId one, WorkerId other, Instant at) {
        Ids ids = ids(one, other);
        jdbc.sql("""
            insert into spellings_apart (authority_id, worker_id, other_id, decided_at)
            values (plumbline_authority(), :one, :other, :at)
            on conflict do nothing
            """)
                .param("one", ids.lower())
                .param("other", ids.higher())
                .param("at", Timestamp.from(at))
                .update();
    }
}

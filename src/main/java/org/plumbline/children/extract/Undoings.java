package org.plumbline.children.extract;

import java.sql.Timestamp;
import java.time.Instant;
import org.plumbline.children.ExtractId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes an extract out of the tables again, within the caller's transaction: what only it said goes, what others say or
 * refer to stays.
 */
@Store
public class Undoings {
    private final JdbcClient jdbc;

    Undoings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What undoing an extract would take away, for the person who decides. */
    public record Consequence(int children, int childrenNobodyElseNames, int factsNobodyElseSays) {}

    /** Counts what only this extract says. */
    public Consequence getConsequence(ExtractId extract) {
        return jdbc.sql("""
            with said as (
                select distinct s.authority_id, s.fact_id from fact_sources s where s.extract_id = :extract),
            unsaid as (
                select f.authority_id, f.id, f.child_id
                  from said
                  join facts f on f.authority_id = said.authority_id and f.id = said.fact_id
                 where not exists (select from fact_sources o
                                    where o.authority_id = f.authority_id and o.fact_id = f.id
                                      and o.extract_id <> :extract))
            select (select count(*) from standings where extract_id = :extract) as children,
                   (select count(*) from standings st
                     where st.extract_id = :extract
                       and not exists (select from standings o
                                        where o.authority_id = st.authority_id and o.child_id = st.child_id
                                          and o.extract_id <> :extract)) as alone,
                   (select count(*) from unsaid) as facts
            """)
                .param("extract", extract.value())
                .query((row, _) -> new Consequence(row.getInt("children"), row.getInt("alone"), row.getInt("facts")))
                .single();
    }

    /** Marks the extract; false when somebody did already. */
    boolean mark(ExtractId extract, Instant at, String by) {
        return jdbc.sql("""
            update extracts set undone_at = :at, undone_by = :by
             where id = :extract and undone_at is null
            """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("extract", extract.value())
                        .update()
                == 1;
    }

    /** Removes what the extract said, and what nobody says any longer. */
    void removeFacts(ExtractId extract) {
        jdbc.sql("""
            create temporary table undone_children on commit drop as
            select c.authority_id, c.id, c.case_id
              from standings st
              join children c on c.authority_id = st.authority_id and c.id = st.child_id
             where st.extract_id = :extract
            """).param("extract", extract.value()).update();
        jdbc.sql("""
            with gone as (delete from fact_sources where extract_id = :extract returning authority_id, fact_id)
            delete from facts f
             using (select distinct authority_id, fact_id from gone) g
             where f.authority_id = g.authority_id and f.id = g.fact_id
               and not exists (select from fact_sources o
                                where o.authority_id = f.authority_id and o.fact_id = f.id
                                  and o.extract_id <> :extract)
            """).param("extract", extract.value()).update();
        jdbc.sql("delete from caseloads where extract_id = :extract")
                .param("extract", extract.value())
                .update();
        jdbc.sql("delete from standings where extract_id = :extract")
                .param("extract", extract.value())
                .update();
        jdbc.sql("delete from extract_problems where extract_id = :extract")
                .param("extract", extract.value())
                .update();
    }

    /** Removes the children, teams and workers that this extract brought and to which nothing refers any longer. */
    int removeUnneeded(ExtractId extract) {
        int children = remove(
                "children",
                "id in (select id from undone_children)"
                        + " and not exists (select from facts f where f.authority_id = children.authority_id"
                        + " and f.child_id = children.id)",
                extract);
        removeReviewersOfNobody();
        remove("workers", "first_extract_id = :extract and email is null and telephone is null", extract);
        remove("teams", "first_extract_id = :extract and service_area_id is null", extract);
        return children;
    }

    /** A reviewing officer is kept by the child's id in the case system, which no foreign key ties to the child. */
    private void removeReviewersOfNobody() {
        jdbc.sql("""
            delete from responsibilities r
             using undone_children u
             where r.authority_id = u.authority_id and r.child_case_id = u.case_id
               and not exists (select from children c where c.authority_id = u.authority_id and c.id = u.id)
            """).update();
    }

    /** The function tries each row, and keeps those to which any table of any room refers. */
    private int remove(String table, String which, ExtractId extract) {
        return jdbc.sql("select delete_unreferenced('%s', coalesce((select array_agg(id) from %s where %s), '{}'))"
                        .formatted(table, table, which))
                .param("extract", extract.value())
                .query(Integer.class)
                .single();
    }
}

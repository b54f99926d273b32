package org.plumbline.inspection.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections of inspections: each a revision with what it changed. */
@Store
public class Revisions {
    private static final String CHANGES = """
        select c.revision, c.what, c.recommendation_id, c.was, c.now_is, v.confirmed_at, v.why, a.display_name as by_name
          from inspection_changes c
          join inspection_revisions v
            on v.authority_id = c.authority_id and v.inspection_id = c.inspection_id and v.revision = c.revision
          join accounts a on a.authority_id = v.authority_id and a.id = v.confirmed_by
        """;

    private final JdbcClient jdbc;
    private final KeptLists lists;

    Revisions(JdbcClient jdbc, KeptLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** A correction: who made it, when, why, and what it changed. */
    public record Revision(int number, Instant at, String by, String why, List<ContentChange> changes) {
        public Revision {
            changes = List.copyOf(changes);
        }
    }

    /** The revision that holds now. */
    public int getNewest(InspectionId id) {
        return jdbc.sql("select version from inspections where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Every correction of an inspection, the newest first. */
    public List<Revision> list(InspectionId id) {
        return grouped(jdbc.sql(CHANGES + " where c.inspection_id = :id order by c.revision desc, c.position")
                .param("id", id.value())
                .query((row, _) -> revision(row))
                .list());
    }

    /** The corrections that touched a recommendation, the newest first, each with that change alone. */
    public List<Revision> listOf(RecommendationId id) {
        return jdbc.sql(CHANGES + " where c.recommendation_id = :id order by c.revision desc, c.position")
                .param("id", id.value())
                .query((row, _) -> revision(row))
                .list();
    }

    /** Adds a revision after this one; false when it is not the newest any more. */
    boolean add(InspectionId id, int base, ReportContent content, String why, Instant at, AccountId by) {
        boolean next = jdbc.sql("""
            update inspections
               set kind = :kind, title = :title, inspected_from = :from, inspected_to = :to, published_on = :published,
                   received_on = :received, version = version + 1
             where id = :id and version = :base
            """)
                        .param("kind", content.kind().code())
                        .param("title", content.title())
                        .param("from", content.inspectedFrom())
                        .param("to", content.inspectedTo())
                        .param("published", content.published())
                        .param("received", content.received())
                        .param("id", id.value())
                        .param("base", base)
                        .update()
                == 1;
        if (next) {
            jdbc.sql("""
                insert into inspection_revisions (authority_id, inspection_id, revision, authority_name, kind, title,
                                                  inspected_from, inspected_to, published_on, received_on, why,
                                                  confirmed_at, confirmed_by)
                select authority_id, id, version, :name, kind, title, inspected_from, inspected_to, published_on,
                       received_on, :why, :at, :by
                  from inspections where id = :id
                """)
                    .param("name", content.authority())
                    .param("why", why)
                    .param("at", Timestamp.from(at))
                    .param("by", by.value())
                    .param("id", id.value())
                    .update();
            lists.add(id.value(), base + 1, content);
        }
        return next;
    }

    void addChanges(InspectionId id, int revision, List<ContentChange> changes) {
        int position = 1;
        for (ContentChange change : changes) {
            jdbc.sql("""
                insert into inspection_changes (authority_id, inspection_id, revision, position, what, recommendation_id,
                                                was, now_is)
                values (plumbline_authority(), :id, :revision, :position, :what, :recommendation, :was, :now)
                """)
                    .param("id", id.value())
                    .param("revision", revision)
                    .param("position", position++)
                    .param("what", change.what())
                    .param(
                            "recommendation",
                            change.recommendation() == null
                                    ? null
                                    : change.recommendation().value())
                    .param("was", change.was())
                    .param("now", change.now())
                    .update();
        }
    }

    void addRecommendation(InspectionId id, ReportContent content, ReadRecommendation one, Instant at, AccountId by) {
        lists.addRecommendation(id.value(), content, one, at, by);
    }

    void reword(RecommendationId id, ReportContent content, ReadRecommendation one) {
        lists.reword(id, content, one);
    }

    private static List<Revision> grouped(List<Revision> single) {
        List<Revision> grouped = new ArrayList<>();
        for (Revision one : single) {
            if (!grouped.isEmpty() && grouped.getLast().number() == one.number()) {
                List<ContentChange> changes =
                        new ArrayList<>(grouped.removeLast().changes());
                changes.addAll(one.changes());
                grouped.add(new Revision(one.number(), one.at(), one.by(), one.why(), changes));
            } else {
                grouped.add(one);
            }
        }
        return grouped;
    }

    private static Revision revision(ResultSet row) throws SQLException {
        @Nullable Long recommendation = row.getObject("recommendation_id", Long.class);
        return new Revision(
                row.getInt("revision"),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getString("by_name"),
                row.getString("why"),
                List.of(new ContentChange(
                        row.getString("what"),
                        recommendation == null ? null : new RecommendationId(recommendation),
                        row.getString("was"),
                        row.getString("now_is"))));
    }
}

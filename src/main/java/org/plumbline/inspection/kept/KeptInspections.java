package org.plumbline.inspection.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.reading.InspectionKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Confirmed inspections, read and written whole. */
@Store
public class KeptInspections {
    private static final String CURRENT = """
        select i.id, v.authority_name, v.kind, v.title, v.inspected_from, v.inspected_to, v.published_on, v.received_on,
               v.confirmed_at, a.display_name as by_name, f.file_name
          from inspections i
          join inspection_revisions v
            on v.authority_id = i.authority_id and v.inspection_id = i.id and v.revision = i.version
          join accounts a on a.authority_id = v.authority_id and a.id = v.confirmed_by
          left join inspection_files f on f.authority_id = i.authority_id and f.id = i.file_id
        """;

    private final JdbcClient jdbc;
    private final KeptLists lists;

    KeptInspections(JdbcClient jdbc, KeptLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Keeps a confirmed report as a new inspection. */
    public InspectionId add(ReportContent content, @Nullable Long file, Instant at, AccountId by) {
        long id = jdbc.sql("""
            insert into inspections (authority_id, kind, title, inspected_from, inspected_to, published_on, received_on,
                                     file_id, recorded_at, recorded_by, version)
            values (plumbline_authority(), :kind, :title, :from, :to, :published, :received, :file, :at, :by, 1)
            returning id
            """)
                .param("kind", content.kind().code())
                .param("title", content.title())
                .param("from", content.inspectedFrom())
                .param("to", content.inspectedTo())
                .param("published", content.published())
                .param("received", content.received())
                .param("file", file)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
        jdbc.sql("""
            insert into inspection_revisions (authority_id, inspection_id, revision, authority_name, kind, title,
                                              inspected_from, inspected_to, published_on, received_on, why,
                                              confirmed_at, confirmed_by)
            select authority_id, id, version, :name, kind, title, inspected_from, inspected_to, published_on, received_on, '',
                   recorded_at, recorded_by
              from inspections where id = :id
            """).param("name", content.authority()).param("id", id).update();
        lists.addFirst(id, content, at, by);
        return new InspectionId(id);
    }

    /** The inspection, whole. */
    public Optional<KeptInspection> find(InspectionId id) {
        return jdbc.sql(CURRENT + " where i.id = :id")
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional()
                .map(head -> withLists(List.of(head)).getFirst());
    }

    /** Every inspection with its judgements and recommendations, the newest first. */
    public List<KeptInspection> list() {
        return withLists(
                jdbc.sql(CURRENT + " order by coalesce(v.published_on, v.inspected_to) desc nulls last, i.id desc")
                        .query((row, _) -> kept(row))
                        .list());
    }

    /** The inspection that was made of a file, if any was. */
    public Optional<InspectionId> findOfFile(long file) {
        return jdbc.sql("select id from inspections where file_id = :file order by id limit 1")
                .param("file", file)
                .query(Long.class)
                .optional()
                .map(InspectionId::new);
    }

    /** The report as it was sent; empty where it was entered by hand. */
    Optional<byte[]> findFile(InspectionId id) {
        return jdbc.sql("""
            select f.content
              from inspections i
              join inspection_files f on f.authority_id = i.authority_id and f.id = i.file_id
             where i.id = :id
            """).param("id", id.value()).query(byte[].class).optional();
    }

    private List<KeptInspection> withLists(List<KeptInspection> heads) {
        KeptLists.Lists found =
                lists.listsOf(heads.stream().map(KeptInspection::id).toList());
        return heads.stream().map(head -> withLists(head, found)).toList();
    }

    private static KeptInspection withLists(KeptInspection head, KeptLists.Lists found) {
        long id = head.id().value();
        List<KeptLists.Kept> recommendations = found.recommendations().getOrDefault(id, List.of());
        return new KeptInspection(
                head.id(),
                head.content()
                        .withLists(
                                found.judgements().getOrDefault(id, List.of()),
                                found.previous().getOrDefault(id, List.of()),
                                recommendations.stream()
                                        .map(KeptLists.Kept::said)
                                        .toList(),
                                found.paragraphs().getOrDefault(id, List.of())),
                recommendations.stream().map(KeptLists.Kept::id).toList(),
                head.fileName(),
                head.confirmedAt(),
                head.confirmedBy());
    }

    private static KeptInspection kept(ResultSet row) throws SQLException {
        return new KeptInspection(
                new InspectionId(row.getLong("id")),
                new ReportContent(
                        row.getString("authority_name"),
                        Codes.find(InspectionKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getObject("inspected_from", LocalDate.class),
                        row.getObject("inspected_to", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                row.getString("file_name"),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getString("by_name"));
    }
}

package org.plumbline.inspection.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of reports, and the files they were read from. */
@Store
class Drafts {
    private static final String SELECT = """
        select d.id, d.file_id, f.file_name, d.inspection_id, d.corrects_id, d.corrects_revision, cast(d.doubts as text) as doubts,
               cast(d.content as text) as content, d.version, d.changed_at, a.display_name as by_name
          from inspection_drafts d
          join accounts a on a.authority_id = d.authority_id and a.id = d.changed_by
          left join inspection_files f on f.authority_id = d.authority_id and f.id = d.file_id
        """;

    /** Those that wait to be confirmed, for My work, the longest untouched first. */
    static final String WAITING = """
        select d.id, d.content ->> 'title' as title, d.corrects_id, d.changed_at, a.display_name as by_name
          from inspection_drafts d
          join accounts a on a.authority_id = d.authority_id and a.id = d.changed_by
         where d.state = 'open'
         order by d.changed_at, d.id
         limit 20
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The file with this hash, if it was sent before. */
    Optional<Long> findFile(byte[] sha256) {
        return jdbc.sql("select id from inspection_files where sha256 = :hash")
                .param("hash", sha256)
                .query(Long.class)
                .optional();
    }

    long addFile(byte[] sha256, String name, byte[] content, Instant at, AccountId by) {
        return jdbc.sql("""
            insert into inspection_files (authority_id, sha256, file_name, content, sent_at, sent_by)
            values (plumbline_authority(), :hash, :name, :content, :at, :by)
            returning id
            """)
                .param("hash", sha256)
                .param("name", name)
                .param("content", content)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    Optional<DraftId> findOpenOfFile(long file) {
        return jdbc.sql("select id from inspection_drafts where file_id = :file and state = 'open' order by id limit 1")
                .param("file", file)
                .query(Long.class)
                .optional()
                .map(DraftId::new);
    }

    DraftId add(@Nullable Long file, List<Doubt> doubts, ReportContent content, Instant at, AccountId by) {
        return new DraftId(jdbc.sql("""
            insert into inspection_drafts (authority_id, file_id, state, as_read, doubts, content, begun_at, begun_by,
                                           changed_at, changed_by)
            values (plumbline_authority(), :file, 'open', cast(:asRead as jsonb), cast(:doubts as jsonb),
                    cast(:content as jsonb), :at, :by, :at, :by)
            returning id
            """)
                .param("file", file)
                .param("asRead", file == null ? null : json.writeValueAsString(content))
                .param("doubts", json.writeValueAsString(doubts))
                .param("content", json.writeValueAsString(content))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** The correction of an inspection that is under way, if one is. */
    Optional<DraftId> findOpenCorrection(InspectionId inspection) {
        return jdbc.sql("select id from inspection_drafts where corrects_id = :inspection and state = 'open'")
                .param("inspection", inspection.value())
                .query(Long.class)
                .optional()
                .map(DraftId::new);
    }

    DraftId addCorrection(Draft.Correction corrects, ReportContent content, Instant at, AccountId by) {
        return new DraftId(jdbc.sql("""
            insert into inspection_drafts (authority_id, corrects_id, corrects_revision, state, content, begun_at, begun_by,
                                           changed_at, changed_by)
            values (plumbline_authority(), :inspection, :revision, 'open', cast(:content as jsonb), :at, :by, :at, :by)
            returning id
            """)
                .param("inspection", corrects.inspection().value())
                .param("revision", corrects.revision())
                .param("content", json.writeValueAsString(content))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Those nobody has confirmed, the oldest first. */
    List<Draft> listOpen() {
        return jdbc.sql(SELECT + " where d.state = 'open' order by d.id")
                .query((row, _) -> draft(row))
                .list();
    }

    Optional<byte[]> findContentOfFile(DraftId id) {
        return jdbc.sql("""
            select f.content
              from inspection_drafts d
              join inspection_files f on f.authority_id = d.authority_id and f.id = d.file_id
             where d.id = :id
            """).param("id", id.value()).query(byte[].class).optional();
    }

    /** Changes it; false when it was changed or confirmed since that version. */
    boolean change(DraftId id, int version, ReportContent content, Instant at, AccountId by) {
        return jdbc.sql("""
            update inspection_drafts
               set content = cast(:content as jsonb), version = version + 1, changed_at = :at, changed_by = :by
             where id = :id and version = :version and state = 'open'
            """)
                        .param("content", json.writeValueAsString(content))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** It becomes an inspection; false when it was changed or confirmed since that version. */
    boolean close(DraftId id, int version) {
        return jdbc.sql("""
            update inspection_drafts set state = 'confirmed'
             where id = :id and version = :version and state = 'open'
            """).param("id", id.value()).param("version", version).update() == 1;
    }

    void keepInspection(DraftId id, InspectionId inspection) {
        jdbc.sql("update inspection_drafts set inspection_id = :inspection where id = :id")
                .param("inspection", inspection.value())
                .param("id", id.value())
                .update();
    }

    /** Removes it with its file; false when it is not open any more. */
    boolean discard(Draft draft) {
        boolean open = jdbc.sql("delete from inspection_drafts where id = :id and state = 'open'")
                        .param("id", draft.id().value())
                        .update()
                == 1;
        if (open && draft.file() != null) {
            jdbc.sql("delete from inspection_files where id = :file")
                    .param("file", draft.file())
                    .update();
        }
        return open;
    }

    private Draft draft(ResultSet row) throws SQLException {
        @Nullable Long inspection = row.getObject("inspection_id", Long.class);
        return new Draft(
                new DraftId(row.getLong("id")),
                row.getObject("file_id", Long.class),
                row.getString("file_name"),
                inspection == null ? null : new InspectionId(inspection),
                corrects(row),
                Arrays.asList(json.readValue(row.getString("doubts"), Doubt[].class)),
                json.readValue(row.getString("content"), ReportContent.class),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("by_name"));
    }

    private static Draft.@Nullable Correction corrects(ResultSet row) throws SQLException {
        @Nullable Long inspection = row.getObject("corrects_id", Long.class);
        return inspection == null
                ? null
                : new Draft.Correction(new InspectionId(inspection), row.getInt("corrects_revision"));
    }
}

package org.plumbline.inspection.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reports that were sent and, until they are read, their content. */
@Store
class SentReports {
    private static final String SELECT = """
        select r.id, r.file_name, r.sent_at, r.sent_by, r.state, r.percent, r.reason, r.draft_id
          from sent_reports r
        """;

    /** Those that could not be read, for My work, the oldest first. */
    static final String UNREAD = """
        select r.id, r.file_name, r.state, r.sent_at
          from sent_reports r
         where r.state in ('refused', 'failed')
         order by r.id
         limit 20
        """;

    private final JdbcClient jdbc;

    SentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a report to be read; the one that waits already where the same file does. */
    SentReportId add(byte[] sha256, String name, byte[] content, Instant at, AccountId by) {
        return new SentReportId(jdbc.sql("""
            insert into sent_reports (authority_id, sha256, file_name, content, sent_at, sent_by, state)
            values (plumbline_authority(), :hash, :name, :content, :at, :by, 'to-read')
            on conflict (authority_id, sha256) where state = 'to-read' do update set state = excluded.state
            returning id
            """)
                .param("hash", sha256)
                .param("name", name)
                .param("content", content)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    @Transactional(readOnly = true)
    public Optional<SentReport> find(SentReportId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** Those that a job has still to read, the oldest first. */
    @Transactional(readOnly = true)
    public List<SentReport> listToRead() {
        return jdbc.sql(SELECT + " where r.state = 'to-read' order by r.id")
                .query((row, _) -> report(row))
                .list();
    }

    /** Those of which no draft came, or none yet, the oldest first. */
    List<SentReport> listWithoutDraft() {
        return jdbc.sql(SELECT + " where r.state <> 'read' order by r.id")
                .query((row, _) -> report(row))
                .list();
    }

    /** Its content while it waits to be read. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findContent(SentReportId id) {
        return jdbc.sql("select content from sent_reports where id = :id and state = 'to-read'")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** Whether it still waits to be read; until the transaction ends nobody else changes that. */
    boolean claim(SentReportId id) {
        return jdbc.sql("select id from sent_reports where id = :id and state = 'to-read' for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    @Transactional
    public void keepProgress(SentReportId id, int percent) {
        jdbc.sql("update sent_reports set percent = :percent where id = :id")
                .param("percent", percent)
                .param("id", id.value())
                .update();
    }

    /** It was read, and this draft came of it. */
    void keepDraft(SentReportId id, DraftId draft) {
        jdbc.sql("""
            update sent_reports set state = 'read', percent = 100, content = null, draft_id = :draft where id = :id
            """).param("draft", draft.value()).param("id", id.value()).update();
    }

    /** It was refused, or something broke; nothing is kept of it. */
    @Transactional
    public void keepReason(SentReportId id, SentReportState state, String reason) {
        jdbc.sql("update sent_reports set state = :state, content = null, reason = :reason"
                        + " where id = :id and state = 'to-read'")
                .param("state", state.key())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** Takes one that could not be read off the lists; any other stays. */
    @Transactional
    public void remove(SentReportId id) {
        jdbc.sql("delete from sent_reports where id = :id and state in ('refused', 'failed')")
                .param("id", id.value())
                .update();
    }

    /** Takes those off the lists that are done and were sent before the moment. */
    @Transactional
    public void removeDoneBefore(Instant moment) {
        jdbc.sql("delete from sent_reports where state <> 'to-read' and sent_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static SentReport report(ResultSet row) throws SQLException {
        @Nullable Long draft = row.getObject("draft_id", Long.class);
        return new SentReport(
                new SentReportId(row.getLong("id")),
                row.getString("file_name"),
                row.getTimestamp("sent_at").toInstant(),
                new AccountId(row.getLong("sent_by")),
                SentReportState.ofKey(row.getString("state")),
                row.getInt("percent"),
                row.getString("reason"),
                draft == null ? null : new DraftId(draft));
    }
}

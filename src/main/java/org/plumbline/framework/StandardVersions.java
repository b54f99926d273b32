package org.plumbline.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only tables of practice standards. */
@Store
class StandardVersions {
    private final JdbcClient jdbc;

    StandardVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from adding standards until this transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('practice standards ' || plumbline_authority(), 0))")
                .query((_, _) -> true)
                .single();
    }

    /** A standard without a version yet, under the next number; only while locked. */
    PracticeStandardId add(@Nullable String shippedCode, Instant at, AccountId by) {
        return new PracticeStandardId(jdbc.sql("""
            insert into practice_standards (authority_id, number, shipped_code, made_at, made_by)
            select plumbline_authority(), coalesce(max(number), 0) + 1, :code, :at, :by
              from practice_standards
            returning number
            """)
                .param("code", shippedCode)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Integer.class)
                .single());
    }

    /** Adds the version; false if there is one of that number already. */
    boolean addVersion(PracticeStandardId id, int version, StandardText text, Instant at, AccountId by) {
        return jdbc.sql("""
            insert into practice_standard_versions (authority_id, number, version, title, practice, source,
                                                    valid_from_on, why, written_at, written_by)
            values (plumbline_authority(), :number, :version, :title, :practice, :source, :from, :why, :at, :by)
            on conflict (authority_id, number, version) do nothing
            """)
                        .param("number", id.number())
                        .param("version", version)
                        .param("title", text.title())
                        .param("practice", text.practice())
                        .param("source", text.source())
                        .param("from", text.validFromOn())
                        .param("why", text.why())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Retires the standard after this version; false if it was already. */
    boolean addRetirement(PracticeStandardId id, int version, LocalDate on, String reason, Instant at, AccountId by) {
        return jdbc.sql("""
            insert into practice_standard_retirements (authority_id, number, version, retired_on, reason,
                                                       retired_at, retired_by)
            values (plumbline_authority(), :number, :version, :on, :reason, :at, :by)
            on conflict (authority_id, number, version) do nothing
            """)
                        .param("number", id.number())
                        .param("version", version)
                        .param("on", on)
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    Optional<StandardHistory> findHistory(PracticeStandardId id) {
        List<StandardVersion> versions = jdbc.sql("""
            select v.version, v.title, v.practice, v.source, v.valid_from_on, v.why, v.written_at,
                   a.display_name as by_name, r.retired_on, r.reason, r.retired_at, b.display_name as retired_by_name
              from practice_standard_versions v
              join accounts a on a.authority_id = v.authority_id and a.id = v.written_by
              left join practice_standard_retirements r
                on r.authority_id = v.authority_id and r.number = v.number and r.version = v.version
              left join accounts b on b.authority_id = r.authority_id and b.id = r.retired_by
             where v.number = :number
             order by v.version desc
            """)
                .param("number", id.number())
                .query((row, _) -> version(row))
                .list();
        return versions.isEmpty() ? Optional.empty() : Optional.of(new StandardHistory(id, versions));
    }

    /** The codes of the shipped standards that were adopted. */
    Set<String> listAdopted() {
        return Set.copyOf(jdbc.sql("select shipped_code from practice_standards where shipped_code is not null")
                .query(String.class)
                .list());
    }

    private static StandardVersion version(ResultSet row) throws SQLException {
        StandardText text = new StandardText(
                row.getString("title"),
                row.getString("practice"),
                row.getString("source"),
                row.getDate("valid_from_on").toLocalDate(),
                row.getString("why"));
        return new StandardVersion(
                row.getInt("version"),
                text,
                row.getTimestamp("written_at").toInstant(),
                row.getString("by_name"),
                retirement(row));
    }

    private static StandardVersion.@Nullable Retirement retirement(ResultSet row) throws SQLException {
        return row.getDate("retired_on") == null
                ? null
                : new StandardVersion.Retirement(
                        row.getDate("retired_on").toLocalDate(),
                        row.getString("reason"),
                        row.getTimestamp("retired_at").toInstant(),
                        row.getString("retired_by_name"));
    }
}

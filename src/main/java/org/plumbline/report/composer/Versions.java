package org.plumbline.report.composer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.report.composer.FrozenVersion.SignOff;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.disclosure.ReleasedTable;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Frozen versions of reports, their sign-offs, what went out, and the rule for small numbers. */
@Store
class Versions {
    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document in each view. */
    record Documents(Document publicly, Document exempt, Document confidential) {
        Document in(View view) {
            return switch (view) {
                case PUBLIC -> publicly;
                case EXEMPT -> exempt;
                case CONFIDENTIAL -> confidential;
            };
        }
    }

    /** The tables of a public document as it prints them. */
    private record Released(List<ReleasedTable> tables) {}

    boolean add(
            ReportId report,
            int number,
            FrozenContent content,
            Documents documents,
            List<ReleasedTable> released,
            String note,
            AccountId by,
            Instant at) {
        return jdbc.sql("""
            insert into report_versions (authority_id, report_id, number, content, documents, released, note,
                                         frozen_at, frozen_by)
            values (plumbline_authority(), :report, :number, :content::jsonb, :documents::jsonb, :released::jsonb,
                    :note, :at, :by)
            on conflict (authority_id, report_id, number) do nothing
            """)
                        .param("report", report.value())
                        .param("number", number)
                        .param("content", Json.write(content))
                        .param("documents", Json.write(documents))
                        .param("released", Json.write(new Released(released)))
                        .param("note", note)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** The versions of a report, the newest first. */
    List<FrozenVersion> list(ReportId report) {
        return jdbc.sql("""
            select v.report_id, v.number, v.note, v.frozen_at, a.display_name, i.issued_at, coalesce(i.published, false) as published,
                   array(select s.capacity || '|' || s.signed_on || '|' || b.display_name || '|' || s.person
                           from report_sign_offs s
                           join accounts b on b.authority_id = s.authority_id and b.id = s.recorded_by
                          where s.authority_id = v.authority_id and s.report_id = v.report_id
                            and s.number = v.number
                          order by s.id) as sign_offs
              from report_versions v
              join accounts a on a.authority_id = v.authority_id and a.id = v.frozen_by
              left join report_issues i
                on i.authority_id = v.authority_id and i.report_id = v.report_id and i.number = v.number
             where v.report_id = :report
             order by v.number desc
            """)
                .param("report", report.value())
                .query((row, _) -> version(row))
                .list();
    }

    private static FrozenVersion version(ResultSet row) throws SQLException {
        @Nullable Timestamp issued = row.getTimestamp("issued_at");
        return new FrozenVersion(
                new ReportId(row.getLong("report_id")),
                row.getInt("number"),
                row.getString("note"),
                row.getTimestamp("frozen_at").toInstant(),
                row.getString("display_name"),
                Arrays.stream((Object[]) row.getArray("sign_offs").getArray())
                        .flatMap(text -> signOff(String.valueOf(text)))
                        .toList(),
                issued == null ? null : issued.toInstant(),
                row.getBoolean("published"));
    }

    private static Stream<SignOff> signOff(String text) {
        String[] parts = text.split("\\|", 4);
        return SignatureOf.find(parts[0])
                .map(capacity -> new SignOff(capacity, parts[3], LocalDate.parse(parts[1]), parts[2]))
                .stream();
    }

    Optional<Documents> findDocuments(ReportId report, int number) {
        return jdbc.sql("select documents from report_versions where report_id = :report and number = :number")
                .param("report", report.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, Documents.class));
    }

    Optional<FrozenContent> findContent(ReportId report, int number) {
        return jdbc.sql("select content from report_versions where report_id = :report and number = :number")
                .param("report", report.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, FrozenContent.class));
    }

    /** False when somebody has signed in this capacity before. */
    boolean sign(
            ReportId report, int number, SignatureOf capacity, String person, LocalDate on, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_sign_offs (authority_id, report_id, number, capacity, person, signed_on,
                                          recorded_at, recorded_by)
            values (plumbline_authority(), :report, :number, :capacity, :person, :on, :at, :by)
            on conflict (authority_id, report_id, number, capacity) do nothing
            """)
                        .param("report", report.value())
                        .param("number", number)
                        .param("capacity", capacity.code())
                        .param("person", person)
                        .param("on", on)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean issue(ReportId report, int number, boolean published, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_issues (authority_id, report_id, number, published, issued_at, issued_by)
            values (plumbline_authority(), :report, :number, :published, :at, :by)
            on conflict (authority_id, report_id, number) do nothing
            """)
                        .param("report", report.value())
                        .param("number", number)
                        .param("published", published)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** The register: every table that a public document of the authority printed. */
    List<ReleasedTable> listReleased() {
        return jdbc.sql("""
            select v.released
              from report_issues i
              join report_versions v
                on v.authority_id = i.authority_id and v.report_id = i.report_id and v.number = i.number
             where i.published
             order by i.id
            """).query((row, _) -> Json.read(row.getString("released"), Released.class)).list().stream()
                .flatMap(released -> released.tables().stream())
                .toList();
    }

    SmallNumberRule getRule() {
        return jdbc.sql("select rule from report_small_number_rules order by id desc limit 1")
                .query(String.class)
                .optional()
                .map(SmallNumberRule::ofCode)
                .orElse(SmallNumberRule.SUPPRESS_1_TO_5);
    }

    void chooseRule(SmallNumberRule rule, AccountId by, Instant at) {
        jdbc.sql("""
            insert into report_small_number_rules (authority_id, rule, chosen_at, chosen_by)
            values (plumbline_authority(), :rule, :at, :by)
            """)
                .param("rule", rule.code())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }
}

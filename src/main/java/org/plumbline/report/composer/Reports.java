package org.plumbline.report.composer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.TemplateReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports with their head, arrangement and words. Rows are added and never changed; the highest version counts. */
@Store
class Reports {
    private static final String CURRENT_DETAILS = """
        join lateral (select * from report_details
                       where authority_id = r.authority_id and report_id = r.id
                       order by version desc limit 1) d on true
        """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReportId add(ReportTemplate template, AccountId by, Instant at) {
        return new ReportId(jdbc.sql("""
            insert into reports (authority_id, template, template_name, body, made_at, made_by)
            values (plumbline_authority(), :template, :name, :body, :at, :by)
            returning id
            """)
                .param("template", TemplateReader.write(template))
                .param("name", template.name())
                .param("body", template.body().code())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** False when somebody else wrote this version before. */
    boolean addDetails(ReportId report, int version, Details details, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_details (authority_id, report_id, version, title, meeting_on, author,
                                        contact_officer, contact_email, cabinet_member, written_at, written_by)
            values (plumbline_authority(), :report, :version, :title, :meeting, :author,
                    :contact, :email, :member, :at, :by)
            on conflict (authority_id, report_id, version) do nothing
            """)
                        .param("report", report.value())
                        .param("version", version)
                        .param("title", details.title())
                        .param("meeting", details.meetingOn())
                        .param("author", details.author())
                        .param("contact", details.contactOfficer())
                        .param("email", details.contactEmail())
                        .param("member", details.cabinetMember())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** False when somebody else wrote this version before. */
    boolean addOutline(ReportId report, int version, Outline outline, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_outlines (authority_id, report_id, version, outline, written_at, written_by)
            values (plumbline_authority(), :report, :version, :outline::jsonb, :at, :by)
            on conflict (authority_id, report_id, version) do nothing
            """)
                        .param("report", report.value())
                        .param("version", version)
                        .param("outline", Json.write(outline))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** False when somebody else wrote this version before. */
    boolean addWords(ReportId report, SectionKey section, int version, String words, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_texts (authority_id, report_id, section, version, words, written_at, written_by)
            values (plumbline_authority(), :report, :section, :version, :words, :at, :by)
            on conflict (authority_id, report_id, section, version) do nothing
            """)
                        .param("report", report.value())
                        .param("section", section.value())
                        .param("version", version)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Every report, the one whose meeting comes last first. */
    List<ReportRow> list() {
        return jdbc.sql("""
            select r.id, r.template_name, r.body, d.*, coalesce(v.newest, 0) as newest,
                   coalesce(i.number, 0) as issued, i.issued_at
              from reports r
            """ + CURRENT_DETAILS + """
              left join lateral (select max(number) as newest from report_versions
                                  where authority_id = r.authority_id and report_id = r.id) v on true
              left join lateral (select number, issued_at from report_issues
                                  where authority_id = r.authority_id and report_id = r.id
                                  order by number desc limit 1) i on true
             order by d.meeting_on desc, r.id desc
            """)
                .query((row, _) -> reportRow(row))
                .list();
    }

    private static ReportRow reportRow(ResultSet row) throws SQLException {
        @Nullable Timestamp issuedAt = row.getTimestamp("issued_at");
        return new ReportRow(
                new ReportId(row.getLong("report_id")),
                row.getString("template_name"),
                row.getString("body"),
                details(row),
                row.getInt("newest"),
                row.getInt("issued"),
                issuedAt == null ? null : issuedAt.toInstant());
    }

    /** A report's template, whose report it is, by name, and its arrangement as it stands, with its version. */
    record Origin(ReportTemplate template, String authority, Map.Entry<Integer, Outline> outline) {}

    Optional<Origin> findOrigin(ReportId report) {
        return jdbc.sql("""
            select r.template, a.name, o.version, o.outline
              from reports r
              join authorities a on a.authority_id = r.authority_id
              join report_outlines o on o.authority_id = r.authority_id and o.report_id = r.id
             where r.id = :report
             order by o.version desc
             limit 1
            """)
                .param("report", report.value())
                .query((row, _) ->
                        new Origin(TemplateReader.read(row.getString("template")), row.getString("name"), outline(row)))
                .optional();
    }

    /** The head as it stands, with its version. */
    Map.Entry<Integer, Details> getDetails(ReportId report) {
        return jdbc.sql("select * from report_details where report_id = :report order by version desc limit 1")
                .param("report", report.value())
                .query((row, _) -> Map.entry(row.getInt("version"), details(row)))
                .single();
    }

    /** The arrangement as it stands, with its version. */
    Map.Entry<Integer, Outline> getOutline(ReportId report) {
        return jdbc.sql("""
            select version, outline from report_outlines where report_id = :report order by version desc limit 1
            """)
                .param("report", report.value())
                .query((row, _) -> outline(row))
                .single();
    }

    private static Map.Entry<Integer, Outline> outline(ResultSet row) throws SQLException {
        return Map.entry(row.getInt("version"), Json.read(row.getString("outline"), Outline.class));
    }

    /** What stands in each section. */
    Map<SectionKey, Words> listWords(ReportId report) {
        Map<SectionKey, Words> words = new HashMap<>();
        jdbc.sql("""
            select distinct on (t.section) t.section, t.version, t.words, a.display_name, t.written_at
              from report_texts t
              join accounts a on a.authority_id = t.authority_id and a.id = t.written_by
             where t.report_id = :report
             order by t.section, t.version desc
            """).param("report", report.value()).query(row -> {
            words.put(
                    new SectionKey(row.getString("section")),
                    new Words(
                            row.getString("words"),
                            row.getInt("version"),
                            row.getString("display_name"),
                            row.getTimestamp("written_at").toInstant()));
        });
        return words;
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getString("title"),
                row.getDate("meeting_on").toLocalDate(),
                row.getString("author"),
                row.getString("contact_officer"),
                row.getString("contact_email"),
                row.getString("cabinet_member"));
    }
}

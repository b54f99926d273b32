package org.plumbline.report.composer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.report.composer.figure.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of reports, snapshot by snapshot. */
@Store
class FigureRows {
    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version of a report that a body saw last, with the snapshot it rested on. */
    record SeenVersion(ReportId report, int snapshot, LocalDate meetingOn, Instant takenAt) {}

    void add(
            ReportId report,
            int snapshot,
            String name,
            int months,
            boolean changes,
            Figure figure,
            AccountId by,
            Instant at) {
        jdbc.sql("""
            insert into report_figures (authority_id, report_id, snapshot, name, query, months, changes, as_at_on,
                                        figure, taken_at, taken_by)
            values (plumbline_authority(), :report, :snapshot, :name, :query, :months, :changes, :asAt,
                    :figure::jsonb, :at, :by)
            """)
                .param("report", report.value())
                .param("snapshot", snapshot)
                .param("name", name)
                .param("query", figure.query())
                .param("months", months)
                .param("changes", changes)
                .param("asAt", figure.asAtOn())
                .param("figure", Json.write(figure))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** The figures of one snapshot, by name. */
    Map<String, Figure> list(ReportId report, int snapshot) {
        Map<String, Figure> figures = new HashMap<>();
        jdbc.sql("select name, figure from report_figures where report_id = :report and snapshot = :snapshot")
                .param("report", report.value())
                .param("snapshot", snapshot)
                .query(row -> {
                    figures.put(row.getString("name"), Json.read(row.getString("figure"), Figure.class));
                });
        return figures;
    }

    /** Every snapshot of a report, the newest first. */
    List<SnapshotRow> listSnapshots(ReportId report) {
        return jdbc.sql("""
            select f.snapshot, max(f.taken_at) as taken_at, max(a.display_name) as taken_by, count(*) as figures,
                   c.compared_at, cast(c.since as text) as since
              from report_figures f
              join accounts a on a.authority_id = f.authority_id and a.id = f.taken_by
              left join lateral (
                   select compared_at, since from report_comparisons
                    where authority_id = f.authority_id and report_id = f.report_id and snapshot = f.snapshot
                    order by id desc limit 1) c on true
             where f.report_id = :report
             group by f.snapshot, c.compared_at, c.since
             order by f.snapshot desc
            """)
                .param("report", report.value())
                .query((row, _) -> new SnapshotRow(
                        row.getInt("snapshot"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getString("taken_by"),
                        row.getInt("figures"),
                        compared(row)))
                .list();
    }

    private static SnapshotRow.@Nullable Compared compared(ResultSet row) throws SQLException {
        String since = row.getString("since");
        return since == null
                ? null
                : new SnapshotRow.Compared(
                        row.getTimestamp("compared_at").toInstant(), Json.read(since, SinceSnapshot.class));
    }

    /** Keeps what came of comparing a snapshot with the live data. */
    void addComparison(ReportId report, int snapshot, SinceSnapshot since, Instant at, AccountId by) {
        jdbc.sql("""
            insert into report_comparisons (authority_id, report_id, snapshot, since, compared_at, compared_by)
            values (plumbline_authority(), :report, :snapshot, cast(:since as jsonb), :at, :by)
            """)
                .param("report", report.value())
                .param("snapshot", snapshot)
                .param("since", Json.write(since))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** What the body saw at its last meeting before this one, in any report that went to it. */
    Optional<SeenVersion> findSeenBefore(ReportId report, String body, LocalDate meetingOn) {
        return jdbc.sql("""
            select i.report_id, (v.content -> 'outline' ->> 'snapshot')::int as snapshot, d.meeting_on,
                   (select max(f.taken_at) from report_figures f
                     where f.authority_id = v.authority_id and f.report_id = v.report_id
                       and f.snapshot = (v.content -> 'outline' ->> 'snapshot')::int) as taken_at
              from report_issues i
              join reports r on r.authority_id = i.authority_id and r.id = i.report_id
              join report_versions v
                on v.authority_id = i.authority_id and v.report_id = i.report_id and v.number = i.number
              join lateral (select meeting_on from report_details
                             where authority_id = r.authority_id and report_id = r.id
                             order by version desc limit 1) d on true
             where r.body = :body and r.id <> :report and d.meeting_on < :meeting
               and (v.content -> 'outline' ->> 'snapshot')::int > 0
             order by d.meeting_on desc, i.id desc
             limit 1
            """)
                .param("report", report.value())
                .param("body", body)
                .param("meeting", meetingOn)
                .query((row, _) -> new SeenVersion(
                        new ReportId(row.getLong("report_id")),
                        row.getInt("snapshot"),
                        row.getDate("meeting_on").toLocalDate(),
                        row.getTimestamp("taken_at").toInstant()))
                .optional();
    }
}

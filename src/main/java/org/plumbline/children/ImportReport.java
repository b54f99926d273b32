package org.plumbline.children;

import java.util.List;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.ProblemKind;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.Severity;
import org.plumbline.page.Dates;

/** What an Annex A workbook's reading found, as JSON and in words. */
public final class ImportReport {
    private ImportReport() {}

    /** The report as JSON, as {@code import-report.schema.json} says. */
    public static String json(Reading.Summary summary) {
        StringBuilder text = new StringBuilder(256 + 200 * summary.problems().size());
        JsonText json = new JsonText(text).member("kind", "annex-a");
        if (summary.asAt() == null) {
            json.member("asAt").append("null");
        } else {
            json.member("asAt", summary.asAt());
        }
        ReportLines.files(json.member("files"), summary.files());
        JsonText rows = new JsonText(json.member("rows"));
        summary.rows().forEach((list, count) -> rows.member(list.key(), count));
        rows.end();
        json.member("children", summary.children());
        ReportLines.problems(json.member("problems"), lines(summary));
        return json.end().toString();
    }

    static String words(Reading reading, boolean checkOnly) {
        Reading.Summary summary = reading.summary();
        StringBuilder words = new StringBuilder();
        words.append(ReportLines.words(lines(summary)));
        summary.rows()
                .forEach((list, rows) ->
                        words.append("%-8s %8d rows  %s%n".formatted(list.title(), rows, list.subject())));
        words.append("Children %8d%n".formatted(summary.children()));
        if (summary.setAside() > 0) {
            words.append("Set aside%8d rows%n".formatted(summary.setAside()));
        }
        words.append(conclusion(reading, checkOnly));
        return words.toString();
    }

    private static String conclusion(Reading reading, boolean checkOnly) {
        List<Problem> problems = reading.summary().problems();
        String counted = ReportLines.counted(lines(reading.summary()));
        return switch (reading) {
            case Reading.Read read ->
                "The extract is as at %s. %s%s"
                        .formatted(Dates.day(read.asAt()), counted, checkOnly ? " It can be taken in." : "");
            case Reading.Refused _ -> "Refused. " + counted + " " + remedy(problems);
        };
    }

    /** Only an error in a row can be set aside with its row. */
    private static String remedy(List<Problem> problems) {
        boolean onlyRows = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .allMatch(problem ->
                        problem.kind() == ProblemKind.ID_MISSING || problem.kind() == ProblemKind.IDS_MERGED);
        return onlyRows
                ? "Put each error right, or leave its row out with --set-aside, and try again."
                : "Put each error right and try again.";
    }

    private static List<ReportLine> lines(Reading.Summary summary) {
        return summary.problems().stream().map(ReportLine::of).toList();
    }
}

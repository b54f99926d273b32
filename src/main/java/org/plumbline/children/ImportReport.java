package org.plumbline.children;

import java.util.List;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.Reading;

/** What the import command says about a reading, for people and (by {@code import-report.schema.json}) for programs. */
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
        files(json.member("files"), summary.files());
        JsonText rows = new JsonText(json.member("rows"));
        summary.rows().forEach((list, count) -> rows.member(list.key(), count));
        rows.end();
        json.member("children", summary.children());
        problems(json.member("problems"), summary.problems());
        return json.end().toString();
    }

    private static void files(StringBuilder text, List<String> files) {
        String separator = "[";
        for (String file : files) {
            JsonText.quote(text.append(separator), file);
            separator = ",";
        }
        text.append(']');
    }

    private static void problems(StringBuilder text, List<Problem> problems) {
        String separator = "[";
        for (Problem problem : problems) {
            new JsonText(text.append(separator))
                    .member("file", problem.file())
                    .member("sheet", problem.sheet())
                    .member("row", problem.row())
                    .member("column", problem.column())
                    .member("code", problem.kind().key())
                    .member("severity", problem.severity().key())
                    .member("message", problem.message())
                    .end();
            separator = ",\n";
        }
        text.append(problems.isEmpty() ? "[]" : "]");
    }

    static String words(Reading reading, boolean checkOnly) {
        Reading.Summary summary = reading.summary();
        StringBuilder words = new StringBuilder();
        summary.problems().forEach(problem -> words.append(line(problem)).append('\n'));
        summary.rows()
                .forEach((list, rows) ->
                        words.append("%-8s %8d rows  %s%n".formatted(list.title(), rows, list.subject())));
        words.append("Children %8d%n".formatted(summary.children()));
        words.append(conclusion(reading, checkOnly));
        return words.toString();
    }

    private static String conclusion(Reading reading, boolean checkOnly) {
        List<Problem> problems = reading.summary().problems();
        return switch (reading) {
            case Reading.Read read ->
                "The extract is as at %s; %d problems are named above.%s"
                        .formatted(read.asAt(), problems.size(), checkOnly ? " It can be taken in." : "");
            case Reading.Refused _ ->
                "Refused: put the errors named above right, or set those rows aside, and try again.";
        };
    }

    private static String line(Problem problem) {
        StringBuilder place = new StringBuilder(problem.file());
        if (!problem.sheet().isEmpty()) {
            place.append(", ").append(problem.sheet());
        }
        if (problem.row() > 0) {
            place.append(", row ").append(problem.row());
        }
        if (!problem.column().isEmpty()) {
            place.append(", ").append(problem.column());
        }
        return "%s: %s: %s".formatted(problem.severity().key(), place, problem.message());
    }
}

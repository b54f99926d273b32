package org.plumbline.children;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.ProblemKind;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.Severity;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

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
        inOrderOfWeight(summary.problems())
                .forEach(problem -> words.append(line(problem)).append('\n'));
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
        return switch (reading) {
            case Reading.Read read ->
                "The extract is as at %s. %s%s"
                        .formatted(Dates.day(read.asAt()), counted(problems), checkOnly ? " It can be taken in." : "");
            case Reading.Refused _ -> "Refused. " + counted(problems) + " " + remedy(problems);
        };
    }

    /** What is heaviest comes last, where somebody looks first on a terminal. */
    private static List<Problem> inOrderOfWeight(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .toList();
    }

    /** "1 error, 34 warnings and 7 notes are named above." */
    private static String counted(List<Problem> problems) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Numbers.of(count, severity.key(), severity.key() + "s"));
            }
        }
        return switch (counts.size()) {
            case 0 -> "No problem was found.";
            case 1 -> counts.getFirst() + (problems.size() == 1 ? " is named above." : " are named above.");
            default ->
                String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + counts.getLast()
                        + " are named above.";
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

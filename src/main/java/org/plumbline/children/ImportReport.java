package org.plumbline.children;

import java.util.List;
import java.util.Map;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.Reading;

/** What the import command says about a reading, for people and (by {@code import-report.schema.json}) for programs. */
final class ImportReport {
    private ImportReport() {}

    static String json(Reading.Summary summary) {
        StringBuilder json = new StringBuilder(256 + 200 * summary.problems().size());
        json.append("{\"kind\":\"annex-a\",\"asAt\":");
        if (summary.asAt() == null) {
            json.append("null");
        } else {
            text(json, summary.asAt().toString());
        }
        json.append(",\"files\":[");
        String separator = "";
        for (String file : summary.files()) {
            json.append(separator);
            text(json, file);
            separator = ",";
        }
        json.append("],\"rows\":{");
        separator = "";
        for (Map.Entry<AnnexList, Integer> rows : summary.rows().entrySet()) {
            json.append(separator)
                    .append('"')
                    .append(rows.getKey().key())
                    .append("\":")
                    .append(rows.getValue());
            separator = ",";
        }
        json.append("},\"children\":").append(summary.children()).append(",\"problems\":[");
        separator = "";
        for (Problem problem : summary.problems()) {
            json.append(separator);
            problem(json, problem);
            separator = ",\n";
        }
        return json.append("]}").toString();
    }

    private static void problem(StringBuilder json, Problem problem) {
        json.append("{\"file\":");
        text(json, problem.file());
        json.append(",\"sheet\":");
        text(json, problem.sheet());
        json.append(",\"row\":").append(problem.row()).append(",\"column\":");
        text(json, problem.column());
        json.append(",\"code\":");
        text(json, problem.kind().key());
        json.append(",\"severity\":");
        text(json, problem.severity().key());
        json.append(",\"message\":");
        text(json, problem.message());
        json.append('}');
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    static String words(Reading reading) {
        Reading.Summary summary = reading.summary();
        StringBuilder words = new StringBuilder();
        summary.problems().forEach(problem -> words.append(line(problem)).append('\n'));
        summary.rows()
                .forEach((list, rows) ->
                        words.append("%-8s %8d rows  %s%n".formatted(list.title(), rows, list.subject())));
        words.append("Children %8d%n".formatted(summary.children()));
        words.append(conclusion(reading));
        return words.toString();
    }

    private static String conclusion(Reading reading) {
        List<Problem> problems = reading.summary().problems();
        return switch (reading) {
            case Reading.Read read ->
                "The extract is as at %s and can be taken in; %d problems are named above."
                        .formatted(read.asAt(), problems.size());
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

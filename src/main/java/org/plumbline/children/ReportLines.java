package org.plumbline.children;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.children.annexa.Severity;
import org.plumbline.page.Numbers;

/** The problems of an extract as reports show them, as JSON and in words. */
final class ReportLines {
    private ReportLines() {}

    static void files(StringBuilder text, List<String> files) {
        String separator = "[";
        for (String file : files) {
            JsonText.quote(text.append(separator), file);
            separator = ",";
        }
        text.append(']');
    }

    static void problems(StringBuilder text, List<ReportLine> lines) {
        String separator = "[";
        for (ReportLine line : lines) {
            new JsonText(text.append(separator))
                    .member("file", line.file())
                    .member("sheet", line.sheet())
                    .member("row", line.row())
                    .member("column", line.column())
                    .member("code", line.code())
                    .member("severity", line.severity().key())
                    .member("message", line.message())
                    .end();
            separator = ",\n";
        }
        text.append(lines.isEmpty() ? "[]" : "]");
    }

    /** One line each; what is heaviest comes last, where somebody looks first on a terminal. */
    static String words(List<ReportLine> lines) {
        StringBuilder words = new StringBuilder();
        lines.stream()
                .sorted(Comparator.comparing(ReportLine::severity).reversed())
                .forEach(line -> words.append(line.inWords()).append('\n'));
        return words.toString();
    }

    /** "1 error, 34 warnings and 7 notes are named above." */
    static String counted(List<ReportLine> lines) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count =
                    lines.stream().filter(line -> line.severity() == severity).count();
            if (count > 0) {
                counts.add(Numbers.of(count, severity.key(), severity.key() + "s"));
            }
        }
        return switch (counts.size()) {
            case 0 -> "No problem was found.";
            case 1 -> counts.getFirst() + (lines.size() == 1 ? " is named above." : " are named above.");
            default ->
                String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + counts.getLast()
                        + " are named above.";
        };
    }
}

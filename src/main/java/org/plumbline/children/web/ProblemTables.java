package org.plumbline.children.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.ProblemKind;
import org.plumbline.children.annexa.Severity;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/** The tables about rows and problems that several pages show. */
final class ProblemTables {
    private ProblemTables() {}

    /** Rows of each list, and what each list is about. */
    static Table rowsOfLists(Map<String, Integer> rows) {
        List<List<Cell>> lines = Arrays.stream(AnnexList.values())
                .map(list -> List.of(
                        Cell.text(list.title()),
                        Cell.text(list.subject()),
                        rows.containsKey(list.key()) ? Cell.number(rows.get(list.key())) : Cell.text("not found")))
                .toList();
        return Table.of("Rows in each list")
                .column("List")
                .column("About")
                .numericColumn("Rows")
                .rows(lines);
    }

    /** How many problems of each kind, the worst first; each leads to those of its kind. */
    static Table kinds(Map<String, Integer> countByCode, String here) {
        List<List<Cell>> lines = countByCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> kind) -> severity(kind.getKey()))
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder()))
                .map(kind -> List.of(
                        Cell.link(title(kind.getKey()), here + "?kind=" + kind.getKey() + "#problems"),
                        Cell.tag(tag(severity(kind.getKey()))),
                        Cell.number(kind.getValue())))
                .toList();
        return Table.of("Problems by kind")
                .column("What")
                .column("How bad")
                .numericColumn("How many")
                .rows(lines);
    }

    static Map<String, Integer> countByCode(List<CheckedReport.ReportedProblem> problems) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return counts;
    }

    /** Problems with their places, one by one. */
    static Table places(String caption, List<CheckedReport.ReportedProblem> problems) {
        List<List<Cell>> lines = problems.stream()
                .map(problem -> List.of(
                        Cell.text(place(problem.sheet(), problem.row())),
                        Cell.text(problem.column()),
                        Cell.text(problem.message())))
                .toList();
        return Table.of(caption)
                .column("Sheet and row")
                .column("Column")
                .column("What is wrong, and what to do")
                .rows(lines);
    }

    private static String place(String sheet, int row) {
        if (sheet.isEmpty()) {
            return "The file";
        }
        return row == 0 ? sheet : sheet + ", row " + row;
    }

    /** The kind's title; a kind that this version no longer knows shows its code. */
    static String title(String code) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.key().equals(code))
                .map(ProblemKind::title)
                .findFirst()
                .orElse(code);
    }

    private static Severity severity(String code) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.key().equals(code))
                .map(ProblemKind::severity)
                .findFirst()
                .orElse(Severity.NOTE);
    }

    private static Tag tag(Severity severity) {
        return switch (severity) {
            case ERROR -> Tag.of("Error", Colour.RED, Shape.CROSS);
            case WARNING -> Tag.of("Warning", Colour.YELLOW, Shape.TRIANGLE);
            case NOTE -> Tag.of("Note", Colour.GREY, Shape.RING);
        };
    }
}

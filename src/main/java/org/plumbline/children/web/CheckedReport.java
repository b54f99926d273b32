package org.plumbline.children.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of a check as it was kept: the shape of {@code import-report.schema.json}. */
record CheckedReport(
        String kind,
        @Nullable LocalDate asAt,
        List<String> files,
        Map<String, Integer> rows,
        int children,
        List<ReportedProblem> problems) {

    /** A problem as reported. */
    record ReportedProblem(
            String file, String sheet, int row, String column, String code, String severity, String message) {
        /** The row's name, by which it can be set aside. */
        String rowName() {
            return sheet + ":" + row;
        }
    }

    int rowsInAll() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<ReportedProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity().equals("error"))
                .toList();
    }
}

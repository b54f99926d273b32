package org.plumbline.children;

import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.Severity;
import org.plumbline.children.returns.ReturnProblem;

/** One problem of an extract of any kind, as reports show it; the parts are those of {@link Problem}. */
record ReportLine(String file, String sheet, int row, String column, String code, Severity severity, String message) {

    static ReportLine of(Problem problem) {
        return new ReportLine(
                problem.file(),
                problem.sheet(),
                problem.row(),
                problem.column(),
                problem.kind().key(),
                problem.severity(),
                problem.message());
    }

    static ReportLine of(ReturnProblem problem) {
        return new ReportLine(
                problem.file(),
                problem.table(),
                problem.row(),
                problem.column(),
                problem.kind().key(),
                problem.severity(),
                problem.message());
    }

    /** "warning: header.csv, Header, row 7, DOB: Found ..." */
    String inWords() {
        StringBuilder place = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(sheet);
        }
        if (row > 0) {
            place.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(column);
        }
        return place.isEmpty()
                ? "%s: %s".formatted(severity.key(), message)
                : "%s: %s: %s".formatted(severity.key(), place, message);
    }
}

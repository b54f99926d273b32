package org.plumbline.children;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.page.Dates;

/** What a return's reading found, as JSON and in words. */
final class ReturnReport {
    private ReturnReport() {}

    /** The report as JSON, as {@code import-report.schema.json} says. */
    static String json(ReturnReading reading) {
        StringBuilder text = new StringBuilder(256 + 200 * reading.problems().size());
        JsonText json = new JsonText(text).member("kind", reading.kind().key());
        LocalDate asAt = reading.asAt();
        if (asAt == null) {
            json.member("asAt").append("null");
        } else {
            json.member("asAt", asAt);
        }
        ReportLines.files(json.member("files"), reading.files());
        JsonText rows = new JsonText(json.member("rows"));
        reading.tables().forEach((table, count) -> rows.member(table.key(), count));
        rows.end();
        json.member("children", reading.children());
        ReportLines.problems(json.member("problems"), lines(reading));
        return json.end().toString();
    }

    static String words(ReturnReading reading) {
        StringBuilder words = new StringBuilder(ReportLines.words(lines(reading)));
        reading.tables().forEach((table, rows) -> words.append("%-22s %8d rows%n".formatted(table.title(), rows)));
        words.append("%-22s %8d%n".formatted("Children", reading.children()));
        return words.append(conclusion(reading)).toString();
    }

    private static String conclusion(ReturnReading reading) {
        String counted = ReportLines.counted(lines(reading));
        LocalDate asAt = reading.asAt();
        return reading.isRefused() || asAt == null
                ? "Refused. " + counted + " Put each error right and try again."
                : "The %s is as at %s. %s".formatted(reading.kind().title(), Dates.day(asAt), counted);
    }

    private static List<ReportLine> lines(ReturnReading reading) {
        return reading.problems().stream().map(ReportLine::of).toList();
    }
}

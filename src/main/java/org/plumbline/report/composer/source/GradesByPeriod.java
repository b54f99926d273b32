package org.plumbline.report.composer.source;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.document.Block.ChartKind;

/** Overall grades by months, or by quarters of the calendar as far as the months asked for reach into them. */
final class GradesByPeriod {
    private static final int MONTHS_OF_QUARTER = 3;

    private final GradeColumns grades;
    private final FigureRequest request;

    GradesByPeriod(GradeColumns grades, FigureRequest request) {
        this.grades = grades;
        this.request = request;
    }

    Figure byMonth(String query, String note) {
        List<List<YearMonth>> months =
                request.eachMonth().stream().map(List::of).toList();
        return figure(query, "month", months, note);
    }

    Figure byQuarter(String query, String note) {
        List<List<YearMonth>> quarters = new ArrayList<>();
        for (YearMonth month : request.eachMonth()) {
            if (quarters.isEmpty() || (month.getMonthValue() - 1) % MONTHS_OF_QUARTER == 0) {
                quarters.add(new ArrayList<>());
            }
            quarters.getLast().add(month);
        }
        return figure(query, "quarter", quarters, note);
    }

    private Figure figure(String query, String period, List<List<YearMonth>> periods, String note) {
        Map<String, Map<Across, Long>> counted = grades.countedBy(count -> label(periodOf(count.month(), periods)));
        FigureTable table = grades.grid(
                        "Overall grades by %s of completion".formatted(period),
                        period.substring(0, 1).toUpperCase(Locale.ROOT) + period.substring(1))
                .table(
                        periods.stream().map(this::line).toList(),
                        new Line("Whole period", "", request.firstDay(), request.today()),
                        (line, across) ->
                                counted.getOrDefault(line.label(), Map.of()).getOrDefault(across, 0L))
                .noting(note);
        FigurePart.Drawing drawing = new FigurePart.Drawing(
                "How evaluations were graded, %1$s by %1$s".formatted(period),
                ChartKind.SHARES,
                IntStream.rangeClosed(1, grades.size()).boxed().toList());
        return Figure.of(query, "Grades of evaluations", request.today(), List.of(FigurePart.drawn(table, drawing)));
    }

    private Line line(List<YearMonth> months) {
        return new Line(label(months), "", months.getFirst().atDay(1), request.lastDayOf(months.getLast()));
    }

    private static List<YearMonth> periodOf(YearMonth month, List<List<YearMonth>> periods) {
        return periods.stream()
                .filter(period -> period.contains(month))
                .findFirst()
                .orElseThrow();
    }

    /** Such as "Nov 2026", or "Jul to Sep 2026". */
    private static String label(List<YearMonth> months) {
        String last = Dates.shortMonth(months.getLast());
        return months.size() == 1 ? last : Dates.shortMonth(months.getFirst()).split(" ", 2)[0] + " to " + last;
    }
}

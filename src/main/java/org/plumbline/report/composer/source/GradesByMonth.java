package org.plumbline.report.composer.source;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.document.Block.ChartKind;
import org.springframework.stereotype.Component;

/** Overall grades by the month of completion. */
@Component
class GradesByMonth implements FigureSource {
    private final EvaluationFigures evaluations;

    GradesByMonth(EvaluationFigures evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "grades-by-month";
    }

    @Override
    public String label() {
        return "Grades of evaluations, by month";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        GradeColumns grades = new GradeColumns(evaluations.countGrades(request.firstMonth(), request.lastMonth()));
        if (grades.size() == 0) {
            return Optional.empty();
        }
        Map<String, Map<Across, Long>> byMonth = grades.countedBy(count -> Dates.shortMonth(count.month()));
        List<Line> lines =
                request.eachMonth().stream().map(month -> line(month, request)).toList();
        Line total = new Line("Whole period", "", request.firstDay(), request.today());
        FigureTable table = grades.grid("Overall grades by month of completion", "Month")
                .table(
                        lines,
                        total,
                        (line, across) ->
                                byMonth.getOrDefault(line.label(), Map.of()).getOrDefault(across, 0L))
                .noting("Overall grades as the auditors first gave them. Grades of a few evaluations say little.");
        return Optional.of(Figure.of(
                query(),
                "Grades of evaluations",
                request.today(),
                List.of(FigurePart.drawn(
                        table,
                        new FigurePart.Drawing(
                                "How evaluations were graded, month by month",
                                ChartKind.SHARES,
                                IntStream.rangeClosed(1, grades.size()).boxed().toList())))));
    }

    private static Line line(YearMonth month, FigureRequest request) {
        return new Line(Dates.shortMonth(month), "", month.atDay(1), request.lastDayOf(month));
    }
}

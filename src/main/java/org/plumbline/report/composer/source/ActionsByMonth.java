package org.plumbline.report.composer.source;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.action.ActionFigures;
import org.plumbline.action.ActionFigures.MonthRow;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.CountGrid;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.document.Block.ChartKind;
import org.springframework.stereotype.Component;

/** Actions agreed and verified, month by month. */
@Component
class ActionsByMonth implements FigureSource {
    private static final Across AGREED = new Across("Agreed", "event=agreed", "actions-agreed");
    private static final Across VERIFIED = new Across("Verified", "event=verified", "actions-verified-in-period");

    private final ActionFigures actions;

    ActionsByMonth(ActionFigures actions) {
        this.actions = actions;
    }

    @Override
    public String query() {
        return "actions-by-month";
    }

    @Override
    public String label() {
        return "Actions agreed and verified, by month";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        Map<YearMonth, MonthRow> months =
                actions.listByMonth(request.firstMonth(), request.lastMonth(), Everything.REACH).stream()
                        .collect(Collectors.toMap(MonthRow::month, row -> row));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = request.eachMonth().stream()
                .map(month -> new Line(Dates.shortMonth(month), "", month.atDay(1), request.lastDayOf(month)))
                .toList();
        var table = new CountGrid(
                        "Actions agreed and verified by month", "Month", "action-events", List.of(AGREED, VERIFIED))
                .withoutAll()
                .table(
                        lines,
                        new Line("Whole period", "", request.firstDay(), request.today()),
                        (line, across) -> count(months.get(YearMonth.from(line.from())), across));
        return Optional.of(Figure.of(
                query(),
                "Actions by month",
                request.today(),
                List.of(FigurePart.drawn(
                        table,
                        new FigurePart.Drawing(
                                "How many actions were agreed and verified each month",
                                ChartKind.LINES,
                                List.of(1, 2))))));
    }

    private static long count(@org.jspecify.annotations.Nullable MonthRow row, Across across) {
        if (row == null) {
            return 0;
        }
        return across.equals(AGREED) ? row.agreed() : row.verified();
    }
}

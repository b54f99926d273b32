package org.plumbline.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionFigures;
import org.plumbline.evaluation.EvaluationFigures.Progress;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Table;

/** The tables of the overview: a row for each team and one for all, or the last alone. */
final class OverviewTables {
    private static final String NO_TEAM = "No team";

    private OverviewTables() {}

    static Table evaluations(List<Progress> progress, boolean showsTeams) {
        return Table.of("Evaluations due and done")
                .column(showsTeams ? "Team" : "Whole service")
                .numericColumn("Due in the period")
                .numericColumn("Done on time")
                .numericColumn("Done late")
                .numericColumn("Open now")
                .numericColumn("Overdue now")
                .rows(rows(
                        progress,
                        Progress::teamName,
                        showsTeams,
                        List.of(
                                Progress::due,
                                Progress::doneOnTime,
                                Progress::doneLate,
                                Progress::open,
                                Progress::overdue)));
    }

    static Table actions(List<ActionCount> actions, boolean showsTeams) {
        return Table.of("Actions as they stand")
                .column(showsTeams ? "Team" : "Whole service")
                .numericColumn("Open")
                .numericColumn("Overdue")
                .numericColumn("Waiting to be verified")
                .numericColumn("Verified")
                .rows(rows(
                        actions,
                        ActionCount::teamName,
                        showsTeams,
                        List.of(ActionCount::open, ActionCount::overdue, ActionCount::waiting, ActionCount::verified)));
    }

    static Table actionMonths(List<ActionFigures.MonthRow> months) {
        return Table.of("Actions agreed and verified by month")
                .column("Month")
                .numericColumn("Agreed")
                .numericColumn("Verified")
                .numericColumn("Verified by the day first agreed")
                .rows(months.stream()
                        .map(month -> List.of(
                                Cell.text(Dates.shortMonth(month.month())),
                                Cell.number(month.agreed()),
                                Cell.number(month.verified()),
                                Cell.number(month.verifiedInTime())))
                        .toList());
    }

    static Table measured(List<UsesMeasures.Use> uses) {
        return Table.of("Plan actions measured by this")
                .column("Measured by")
                .column("Plan action")
                .column("Status")
                .rows(uses.stream()
                        .map(use -> List.of(
                                Cell.text(use.measure()),
                                Cell.link(use.words(), use.href()),
                                use.status() == null ? Cell.text("") : Cell.tag(use.status())))
                        .toList());
    }

    private static <T> List<List<Cell>> rows(
            List<T> parts, Function<T, @Nullable String> name, boolean showsTeams, List<ToIntFunction<T>> figures) {
        List<List<Cell>> rows = new ArrayList<>();
        if (showsTeams) {
            parts.forEach(part ->
                    rows.add(row(Objects.requireNonNullElse(name.apply(part), NO_TEAM), List.of(part), figures)));
        }
        rows.add(row("All", parts, figures));
        return rows;
    }

    private static <T> List<Cell> row(String name, List<T> parts, List<ToIntFunction<T>> figures) {
        Stream<Cell> numbers = figures.stream()
                .map(figure -> Cell.number(parts.stream().mapToInt(figure).sum()));
        return Stream.concat(Stream.of(Cell.text(name)), numbers).toList();
    }
}

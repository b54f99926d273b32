package org.plumbline.report.composer.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ActionSnapshot.EvidenceCount;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.composer.figure.FigureTable.Shape;

/** The tables that reports make of a plan. Actions of a plan are no children: nothing of them is withheld. */
final class PlanTables {
    private PlanTables() {}

    /** How many actions are in which state of delivery, and which of impact. */
    static FigureTable states(List<ActionSnapshot> actions) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Delivery", false));
        Arrays.stream(Impact.values()).forEach(impact -> columns.add(new Column("Impact: " + impact.label(), true)));
        columns.add(new Column("All", true));
        List<Row> rows = new ArrayList<>();
        for (Delivery delivery : Delivery.values()) {
            rows.add(new Row(
                    stateRow(
                            delivery.label(),
                            actions.stream()
                                    .filter(action -> action.delivery() == delivery)
                                    .toList()),
                    false));
        }
        rows.add(new Row(stateRow("All", actions), true));
        return new FigureTable(
                "Actions of the plan by delivery and impact", Shape.TABLE, columns, rows, List.of(), List.of());
    }

    private static List<FigureCell> stateRow(String label, List<ActionSnapshot> actions) {
        List<FigureCell> cells = new ArrayList<>();
        cells.add(FigureCell.words(label));
        for (Impact impact : Impact.values()) {
            cells.add(FigureCell.plain(
                    actions.stream().filter(action -> action.impact() == impact).count()));
        }
        cells.add(FigureCell.plain(actions.size()));
        return cells;
    }

    /** A plan's actions, one a row. */
    static FigureTable actions(String caption, List<ActionSnapshot> actions) {
        return FigureTable.of(
                caption,
                List.of(
                        new Column("Action", false),
                        new Column("What will be done, and why", false),
                        new Column("Lead", false),
                        new Column("Due", false),
                        new Column("Delivery", false),
                        new Column("Impact", false)),
                actions.stream()
                        .map(action -> List.of(
                                FigureCell.words(action.reference().toString()),
                                FigureCell.words(joined(action.what(), action.why())),
                                FigureCell.words(action.lead().isEmpty() ? "Nobody named" : action.lead()),
                                FigureCell.words(day(action.dueOn())),
                                FigureCell.words(delivery(action)),
                                FigureCell.words(action.impact().label())))
                        .toList());
    }

    /**
     * The success measures of some actions with what is to be reached; empty when they have none. Readings are left out:
     * most are shares of a few children, and nobody can tell from the plan of how many.
     */
    static Optional<FigureTable> measures(String caption, List<ActionSnapshot> actions) {
        List<List<FigureCell>> rows = new ArrayList<>();
        actions.forEach(action -> action.measures()
                .forEach(measure -> rows.add(List.of(
                        FigureCell.words(action.reference().toString()),
                        FigureCell.words(measure.what()),
                        FigureCell.words(target(measure))))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(FigureTable.of(
                        caption,
                        List.of(
                                new Column("Action", false),
                                new Column("Success measure", false),
                                new Column("To be reached", false)),
                        rows));
    }

    private static String target(ActionSnapshot.Measure measure) {
        BigDecimal target = measure.target();
        if (target == null) {
            return "Told in words";
        }
        String number = target.stripTrailingZeros().toPlainString();
        return measure.unit().isEmpty() || measure.unit().equals("%")
                ? number + measure.unit()
                : number + " " + measure.unit();
    }

    /** The evidence for both claims, one action a row. */
    static FigureTable evidence(List<ActionSnapshot> actions) {
        return FigureTable.of(
                "Evidence for delivery and impact",
                List.of(
                        new Column("Action", false),
                        new Column("Delivery", false),
                        new Column("Evidence of delivery", false),
                        new Column("Impact", false),
                        new Column("Evidence of impact", false)),
                actions.stream()
                        .map(action -> List.of(
                                FigureCell.words(action.reference() + " " + action.what()),
                                FigureCell.words(delivery(action)),
                                FigureCell.words(evidence(action, Claim.DELIVERY)),
                                FigureCell.words(action.impact().label()),
                                FigureCell.words(evidence(action, Claim.IMPACT))))
                        .toList());
    }

    private static String evidence(ActionSnapshot action, Claim claim) {
        String found = action.evidence().stream()
                .filter(count -> count.claim() == claim)
                .map(PlanTables::words)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "None" : found;
    }

    private static String words(EvidenceCount count) {
        return "%s %s (%s, %s), newest %s"
                .formatted(
                        Numbers.whole(count.count()),
                        count.kind().label().toLowerCase(Locale.ROOT),
                        count.strength().label().toLowerCase(Locale.ROOT),
                        count.bearing().label().toLowerCase(Locale.ROOT),
                        Dates.shortDay(count.newestOn()));
    }

    /** Its state, and what makes it an exception. */
    static String delivery(ActionSnapshot action) {
        return action.stale()
                ? action.delivery().label() + " (not updated)"
                : action.delivery().label();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "No date" : Dates.shortDay(day);
    }

    static String joined(String what, String why) {
        String first = what.strip();
        String end = first.endsWith(".") || why.isBlank() ? "" : ".";
        return why.isBlank() ? first : first + end + " " + why.strip();
    }
}

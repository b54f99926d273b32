package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.LiveMeasures.LiveMeasure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.LiveBoundActions.LiveBound;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;

/**
 * A success measure with its readings.
 *
 * @param sentence whether it has held, in a sentence
 * @param takeLive the button that takes a live reading, or null where it is bound to nothing
 * @param sharedWith the other plan actions that the same live measure measures; null for none
 * @param mayRead whether this person may enter readings
 */
record MeasurePage(
        String caption,
        String what,
        String sentence,
        FormErrors errors,
        SummaryList facts,
        Table readings,
        @Nullable Table sharedWith,
        boolean mayRead,
        String post,
        TextInput value,
        DateInput on,
        TextInput source,
        @Nullable Button takeLive,
        @Nullable String liveError,
        TextArea reason,
        Link back) {

    static MeasurePage of(
            PlanActionRow action,
            MeasureRow row,
            List<ReadingRow> readings,
            @Nullable LiveMeasure live,
            List<LiveBound> sharing,
            LocalDate today,
            boolean mayRead,
            Form form,
            FormErrors errors) {
        NewMeasure measure = row.measure();
        return new MeasurePage(
                "Success measure of " + action.reference(),
                measure.what(),
                sentence(row, readings),
                errors,
                facts(measure, live),
                table(measure, readings),
                sharing.isEmpty() ? null : sharedWith(sharing, today),
                mayRead,
                PlanLinks.action(action.id()) + "/measures/" + row.id(),
                TextInput.of("value", "What was read?")
                        .width(10)
                        .value(form.text("value"))
                        .error(errors),
                DateInput.of("on", "What was the last day of what was measured?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors),
                TextInput.of("source", "From where?").value(form.text("source")).error(errors),
                live == null
                        ? null
                        : Button.secondary("Take the live figure of the last period")
                                .sends("do", "live"),
                errors.of("live"),
                TextArea.of("reason", "Why is the measure no longer wanted?")
                        .rows(2)
                        .value(form.text("reason"))
                        .error(errors),
                new Link("Back to the action", PlanLinks.action(action.id())));
    }

    private static String sentence(MeasureRow row, List<ReadingRow> readings) {
        if (readings.isEmpty()) {
            return "It has not been read yet.";
        }
        if (row.measure().target() == null) {
            return "It has no target, so it is told in words and can never show that it held.";
        }
        ReadingRow latest = readings.getLast();
        boolean met = row.course(readings).meets(latest.value());
        if (row.course(readings).hasHeld()) {
            return "Its target was met at the end of two periods in a row: it has held.";
        }
        return met
                ? "The latest reading meets the target; it has not held for two periods yet."
                : "The latest reading does not meet the target.";
    }

    private static SummaryList facts(NewMeasure measure, @Nullable LiveMeasure live) {
        SummaryList facts = SummaryList.empty()
                .row("Baseline", Amounts.cell(measure.baseline(), measure.unit(), measure.baselineOn()))
                .row("Target", Amounts.cell(measure.target(), measure.unit(), measure.targetOn()))
                .row("Better", measure.higherIsBetter() ? "Higher" : "Lower")
                .row("Period", Numbers.of(measure.periodMonths(), "month", "months"))
                .row("Source", measure.source().isEmpty() ? "Not said" : measure.source());
        return live == null
                ? facts
                : facts.row("Bound to", Cell.text(live.title()).below(live.howCounted()));
    }

    private static Table sharedWith(List<LiveBound> sharing, LocalDate today) {
        return Table.of("Other plan actions measured by this")
                .column("Plan action")
                .column("Delivery")
                .rows(sharing.stream()
                        .map(one -> List.of(
                                Cell.link(one.reference() + " " + one.what(), PlanLinks.action(one.action())),
                                Cell.tag(one.tag(today))))
                        .toList());
    }

    private static Table table(NewMeasure measure, List<ReadingRow> readings) {
        return Table.of("Readings")
                .column("Up to")
                .numericColumn("Value")
                .column("Source")
                .column("Added")
                .rows(readings.reversed().stream()
                        .map(reading -> List.of(
                                Cell.day(reading.on()),
                                Cell.text(Amounts.words(reading.value(), measure.unit())),
                                Cell.text(reading.source())
                                        .below(reading.live() ? "Live figure, frozen with how it was counted" : null),
                                Cell.text(Dates.day(Dates.dayOf(reading.addedAt())))))
                        .toList());
    }
}

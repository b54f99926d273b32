package org.plumbline.inspection.clock.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Radios;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.page.Timeline;

/**
 * One rule, and the form with which the authority confirms it.
 *
 * @param unsure what it means that nobody read the number, or null where somebody did
 * @param decided what was decided before
 */
record ClockPage(
        FormErrors errors,
        String title,
        Tag sure,
        @Nullable String unsure,
        SummaryList facts,
        Timeline decided,
        String post,
        Radios verdict,
        TextArea textRead,
        Button confirm) {
    static final String VERDICT = "verdict";
    static final String WORKING_DAYS = "working-days";
    static final String TEXT_READ = "text-read";

    static ClockPage of(PlanClock clock, List<Decision> decided, Form form, FormErrors errors) {
        Optional<Decision> standing = decided.stream().findFirst();
        boolean unsure = !clock.read() && standing.isEmpty();
        return new ClockPage(
                errors,
                clock.title(),
                ClockTags.of(clock, standing.orElse(null)),
                unsure
                        ? "Nobody read this number in a source. Until the authority confirms it, days counted by it are"
                                + " shown as “would be due”."
                        : null,
                facts(clock, standing.orElse(null)),
                new Timeline(decided.stream().map(ClockPage::event).toList()),
                InspectionLinks.clock(clock.code()),
                verdicts(clock, form, errors),
                TextArea.of(TEXT_READ, "Which text did you read?")
                        .hint("The regulation or the part of the framework, and its date")
                        .rows(3)
                        .value(form.text(TEXT_READ))
                        .error(errors),
                Button.primary("Confirm"));
    }

    private static SummaryList facts(PlanClock clock, @Nullable Decision standing) {
        return SummaryList.empty()
                .row("After", ClocksPage.after(clock))
                .row(
                        "Within",
                        Cell.text(ClocksPage.within(clock, standing))
                                .below("From the day the report was received; that day counts as day 0"))
                .row("Holds from", Dates.day(clock.validFrom()))
                .row("Source", Cell.text(clock.source()))
                .row("Where to read it", Cell.link(clock.address(), clock.address()));
    }

    private static Radios verdicts(PlanClock clock, Form form, FormErrors errors) {
        TextInput other = TextInput.of(WORKING_DAYS, "Within how many working days?")
                .width(3)
                .value(form.text(WORKING_DAYS))
                .error(errors);
        return Radios.of(
                        VERDICT,
                        "Does this rule hold for the authority?",
                        List.of(
                                Choice.of(
                                        Decision.Verdict.HOLDS.code(),
                                        "Yes, within "
                                                + Numbers.of(clock.workingDays(), "working day", "working days")),
                                Choice.of(Decision.Verdict.OTHER_NUMBER.code(), "Yes, with another number")
                                        .reveals(other),
                                Choice.of(Decision.Verdict.DOES_NOT_HOLD.code(), "No")
                                        .hint("It is then left out of the clocks of every report")))
                .chosen(form.text(VERDICT))
                .error(errors);
    }

    private static Timeline.Event event(Decision decision) {
        String title = switch (decision.verdict()) {
            case HOLDS -> "Confirmed as it stands";
            case OTHER_NUMBER -> "Confirmed with " + Numbers.of(decision.workingDays(), "working day", "working days");
            case DOES_NOT_HOLD -> "Does not hold here";
        };
        return new Timeline.Event(
                title,
                Dates.moment(decision.at()),
                decision.at().toString(),
                decision.by(),
                "Read: " + decision.textRead(),
                null);
    }
}

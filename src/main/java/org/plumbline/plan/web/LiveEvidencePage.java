package org.plumbline.plan.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextArea;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.LiveMeasures.LiveMeasure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Strength;
import org.plumbline.plan.keeping.PlanActionRow;

/**
 * Evidence from live data: a measure and its months are chosen, the figure and its query are seen, and the figure is frozen.
 *
 * @param asked the figure as it is now, or null until a measure and months are chosen or where nothing was counted
 * @param none said in its place where nothing was counted
 */
record LiveEvidencePage(
        String caption,
        FormErrors errors,
        String address,
        Radios measure,
        Select from,
        Select to,
        Button show,
        @Nullable Asked asked,
        @Nullable String none,
        Link back) {
    static final String TITLE = "Evidence from live data";
    static final String MEASURE = "measure";
    static final String FROM = "from";
    static final String TO = "to";
    static final String VALUE = "value";
    static final String WHAT = "what";
    static final String CLAIM = "claim";
    static final String STRENGTH = "strength";
    static final String BEARING = "bearing";
    private static final int MONTHS_OFFERED = 24;
    private static final int USUAL_MONTHS = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /**
     * A figure to be frozen.
     *
     * @param value as it is shown, so that a figure that changed meanwhile is noticed
     */
    record Asked(
            SummaryList figure,
            String code,
            String fromMonth,
            String toMonth,
            String value,
            TextArea what,
            Radios claim,
            Radios strength,
            Radios bearing,
            Button freeze) {}

    static LiveEvidencePage of(
            PlanActionRow action,
            List<LiveMeasure> measures,
            @Nullable LiveFigure figure,
            boolean chosen,
            Form form,
            FormErrors errors,
            LocalDate today) {
        String address = PlanLinks.action(action.id()) + "/evidence/live";
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return new LiveEvidencePage(
                action.reference() + ": " + action.terms().what(),
                errors,
                address,
                Radios.of(
                                MEASURE,
                                "Which measure?",
                                measures.stream()
                                        .map(one -> Choice.of(one.code(), one.title())
                                                .hint(one.howCounted()))
                                        .toList())
                        .chosen(form.text(MEASURE))
                        .error(errors),
                month(FROM, "From the start of", last)
                        .chosen(form.text(
                                FROM, last.minusMonths(USUAL_MONTHS - 1L).toString()))
                        .error(errors),
                month(TO, "To the end of", last)
                        .chosen(form.text(TO, last.toString()))
                        .error(errors),
                Button.secondary("Show the figure"),
                figure == null ? null : asked(figure, form, errors),
                chosen && figure == null && !errors.any()
                        ? "Nothing was counted in these months: no cases are no evidence. Choose other months."
                        : null,
                new Link("Back to the action", PlanLinks.action(action.id())));
    }

    private static Select month(String field, String label, YearMonth last) {
        return Select.of(
                field,
                label,
                IntStream.range(0, MONTHS_OFFERED)
                        .mapToObj(last::minusMonths)
                        .map(month -> Choice.of(month.toString(), MONTH.format(month)))
                        .toList());
    }

    private static Asked asked(LiveFigure figure, Form form, FormErrors errors) {
        return new Asked(
                EvidencePage.figure(figure),
                figure.code(),
                YearMonth.from(figure.from()).toString(),
                YearMonth.from(figure.to()).toString(),
                figure.value().toPlainString(),
                TextArea.of(WHAT, "What does it show?")
                        .hint("One sentence, such as “Two in three evaluations are Good or better, from one in two”")
                        .rows(2)
                        .value(form.text(WHAT))
                        .error(errors),
                Radios.of(
                                CLAIM,
                                "What is it evidence of?",
                                ChoicesOf.all(Claim.values(), Claim::code, PlanEvidenceController::claimWords))
                        .chosen(form.text(CLAIM))
                        .error(errors),
                Radios.of(
                                STRENGTH,
                                "How much can it carry?",
                                ChoicesOf.all(Strength.values(), Strength::code, PlanEvidenceController::strengthWords))
                        .chosen(form.text(STRENGTH))
                        .error(errors),
                Radios.of(
                                BEARING,
                                "Which way does it bear?",
                                ChoicesOf.all(Bearing.values(), Bearing::code, Bearing::label))
                        .chosen(form.text(BEARING))
                        .error(errors),
                Button.primary("Freeze it as evidence"));
    }
}

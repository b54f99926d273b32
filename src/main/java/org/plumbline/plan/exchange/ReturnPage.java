package org.plumbline.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.exchange.ReturnComparison.Change;
import org.plumbline.plan.exchange.Workbooks.Returned;

/**
 * What a workbook that came back changes, to be accepted one by one or all at once.
 *
 * @param conflicts what was changed here too since the workbook was made; both texts are shown, and nothing is chosen
 * @param changes what was changed in the workbook alone
 * @param problems what cannot be taken over
 */
record ReturnPage(
        String name,
        FormErrors errors,
        String lead,
        String post,
        @Nullable Checkboxes conflicts,
        @Nullable Checkboxes changes,
        @Nullable TextInput reason,
        Button accept,
        List<String> problems,
        String back) {
    static final String TITLE = "What the workbook changes";
    static final String CONFLICTS = "conflicts";
    static final String CHANGES = "changes";
    static final String REASON = "reason";

    static ReturnPage of(Returned returned, ReturnComparison comparison, Form form, boolean typed, FormErrors errors) {
        List<Change> conflicts =
                comparison.changes().stream().filter(Change::conflicts).toList();
        List<Change> alone = comparison.changes().stream()
                .filter(Predicate.not(Change::conflicts))
                .toList();
        boolean any = !comparison.changes().isEmpty();
        return new ReturnPage(
                returned.name(),
                errors,
                lead(returned, alone.size(), conflicts.size()),
                "/plan-returns/" + returned.id(),
                boxes(
                        CONFLICTS,
                        "Changed here too since the export",
                        "Tick those of which the workbook's text is to stand in place of the plan's.",
                        conflicts,
                        form.all(CONFLICTS),
                        errors),
                boxes(
                        CHANGES,
                        "Changed in the workbook alone",
                        "Take the tick away from a change that is not to be made.",
                        alone,
                        typed
                                ? form.all(CHANGES)
                                : alone.stream().map(Change::key).toList(),
                        errors),
                any
                        ? TextInput.of(REASON, "Why do these things change?")
                                .hint("For the plan's history, such as “As the leads wrote in March”")
                                .value(form.text(REASON))
                                .error(errors)
                        : null,
                Button.primary(any ? "Accept what is ticked" : "Nothing to accept: put it away"),
                comparison.problems(),
                PlanLinks.workbook(returned.made().plan()));
    }

    private static String lead(Returned returned, int alone, int conflicts) {
        String made = "It was exported on " + Dates.moment(returned.made().madeAt()) + ". ";
        if (alone + conflicts == 0) {
            return made + "It changes nothing.";
        }
        List<String> parts = new ArrayList<>();
        if (alone > 0) {
            parts.add(Numbers.of(alone, "text was", "texts were") + " changed in the workbook alone");
        }
        if (conflicts > 0) {
            parts.add(Numbers.of(conflicts, "text was", "texts were") + " changed both there and here");
        }
        return made + String.join("; ", parts) + ". Nothing changes in the plan until you accept it.";
    }

    private static @Nullable Checkboxes boxes(
            String field,
            String legend,
            String hint,
            List<Change> changes,
            Collection<String> chosen,
            FormErrors errors) {
        if (changes.isEmpty()) {
            return null;
        }
        return Checkboxes.of(
                        field, legend, changes.stream().map(ReturnPage::choice).toList())
                .hint(hint)
                .chosen(chosen)
                .error(errors);
    }

    private static Choice choice(Change change) {
        String label = change.action() + ", "
                + (change.field() == SheetField.UPDATE
                        ? "update"
                        : change.field().heading().toLowerCase(java.util.Locale.UK))
                + ": " + shown(change.field(), change.there());
        if (change.field() == SheetField.UPDATE) {
            return Choice.of(change.key(), label);
        }
        return Choice.of(change.key(), label)
                .hint(
                        change.conflicts()
                                ? "The plan says by now: " + shown(change.field(), change.here())
                                        + ". When exported it said: " + shown(change.field(), change.was())
                                : "The plan says: " + shown(change.field(), change.here()));
    }

    private static String shown(SheetField field, String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        return field.isDay() ? Dates.day(LocalDate.parse(text)) : "“" + text.replace('\n', ' ') + "”";
    }
}

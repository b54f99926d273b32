package org.plumbline.plan.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.Recommendation;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Select;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.bringing.Proposal.Proposed;
import org.plumbline.plan.intake.IntakeRow;
import org.plumbline.plan.keeping.PhaseRow;

/**
 * What would be made of an old plan, before anything is made: every row with its doubts, to be left out or brought in.
 *
 * @param doubtful the rows with doubts, or null while there are none
 * @param sure the other rows, or null while there are none
 * @param themeOfRest asked while some rows name no theme
 * @param source asked while some rows name recommendations by number
 * @param confirm asked while there are doubts
 * @param leftOut the rows of which nothing would be made, or null
 */
record OldPlanCheckPage(
        String name,
        FormErrors errors,
        String lead,
        String post,
        int version,
        Select phase,
        @Nullable TextInput themeOfRest,
        @Nullable Select source,
        @Nullable Checkboxes doubtful,
        @Nullable Checkboxes sure,
        @Nullable Checkboxes confirm,
        Button bringIn,
        @Nullable Table leftOut,
        List<Link> columns,
        String discard,
        Button discardIt) {
    static final String TITLE = "What would be made of it";
    static final String PHASE = "phase";
    static final String THEME = "theme";
    static final String SOURCE = "source";
    static final String NO_SOURCE = "none";
    static final String DOUBTFUL = "doubtful";
    static final String SURE = "sure";
    static final String CONFIRM = "confirm";
    private static final String DEFAULT_THEME = "Brought in without a theme";

    static OldPlanCheckPage of(
            OldPlan old,
            Proposal proposal,
            List<PhaseRow> phases,
            List<Recommendation> recommendations,
            Form form,
            boolean typed,
            FormErrors errors) {
        List<Proposed> doubted = proposal.actions().stream()
                .filter(action -> !action.doubts().isEmpty())
                .toList();
        List<Proposed> clear = proposal.actions().stream()
                .filter(action -> action.doubts().isEmpty())
                .toList();
        return new OldPlanCheckPage(
                old.name(),
                errors,
                lead(proposal),
                BringingLinks.check(old.id()),
                old.version(),
                phase(phases, form, errors),
                proposal.lacksThemes() ? themeOfRest(form, errors) : null,
                proposal.namesRecommendations() ? source(recommendations, form, errors) : null,
                rows(DOUBTFUL, "Rows with doubts", doubted, form, typed, errors),
                rows(SURE, doubted.isEmpty() ? "Rows" : "Rows without doubts", clear, form, typed, errors),
                doubted.isEmpty() ? null : confirm(proposal, form, errors),
                Button.primary("Bring in the rows that are selected"),
                proposal.leftOut().isEmpty() ? null : leftOut(proposal),
                old.chosen().stream()
                        .map(table -> new Link(
                                "Columns of " + old.tables().get(table.place()).name(),
                                BringingLinks.columns(old.id(), table.place())))
                        .toList(),
                BringingLinks.discard(old.id()),
                Button.secondary("Do not bring it in"));
    }

    private static String lead(Proposal proposal) {
        int rows = proposal.actions().size();
        int doubted = proposal.countDoubtful();
        return Numbers.of(rows, "row says", "rows say") + " what is to be done. "
                + (doubted == 0
                        ? "Nothing in them is doubtful."
                        : Numbers.of(doubted, "of them has", "of them have") + " something that you must look at.")
                + (proposal.leftOut().isEmpty()
                        ? ""
                        : " " + Numbers.of(proposal.leftOut().size(), "further row", "further rows")
                                + " would be left out; they are at the end of this page.");
    }

    private static Select phase(List<PhaseRow> phases, Form form, FormErrors errors) {
        List<Choice> choices = phases.stream()
                .map(phase ->
                        Choice.of(Long.toString(phase.id().value()), "Phase " + phase.number() + ": " + phase.title()))
                .toList();
        return Select.of(PHASE, "Into which phase of the plan?", choices)
                .chosen(form.text(PHASE))
                .error(errors);
    }

    private static TextInput themeOfRest(Form form, FormErrors errors) {
        return TextInput.of(THEME, "What is the theme of rows that name none?")
                .value(form.text(THEME, DEFAULT_THEME))
                .error(errors);
    }

    private static Select source(List<Recommendation> recommendations, Form form, FormErrors errors) {
        Map<String, Long> titles = recommendations.stream()
                .filter(one -> one.number() != null)
                .collect(Collectors.groupingBy(Recommendation::title, TreeMap::new, Collectors.counting()));
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Select one"));
        titles.forEach((title, count) -> choices.add(
                Choice.of(title, title + " (" + Numbers.of(count, "recommendation", "recommendations") + ")")));
        choices.add(Choice.of(NO_SOURCE, "None of these: leave the numbers with the row"));
        return Select.of(SOURCE, "Whose recommendations do the numbers mean?", choices)
                .chosen(form.text(SOURCE))
                .error(errors);
    }

    private static @Nullable Checkboxes rows(
            String field, String legend, List<Proposed> actions, Form form, boolean typed, FormErrors errors) {
        if (actions.isEmpty()) {
            return null;
        }
        Set<String> chosen = typed
                ? Set.copyOf(form.all(field))
                : actions.stream().map(Proposed::key).collect(Collectors.toSet());
        return Checkboxes.of(
                        field,
                        legend,
                        actions.stream()
                                .map(action ->
                                        Choice.of(action.key(), label(action)).hint(hint(action)))
                                .toList())
                .hint("Take the tick away from a row that is to be left out.")
                .chosen(chosen)
                .asSmall()
                .error(errors);
    }

    private static String label(Proposed action) {
        return action.tableName() + ", row " + action.row().sourceRow() + ": "
                + action.what().replace('\n', ' ');
    }

    private static String hint(Proposed action) {
        IntakeRow row = action.row();
        Delivery delivery = row.findDelivery().orElse(Delivery.NOT_STARTED);
        String facts = Stream.of(
                        row.theme().isEmpty() ? "" : "Theme: " + row.theme().replace('\n', ' '),
                        action.lead().name().isEmpty()
                                ? "No lead"
                                : "Lead: " + action.lead().name(),
                        row.dueOn() == null ? "No due date" : "Due " + Dates.day(row.dueOn()),
                        delivery.label())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(". "));
        return action.doubts().isEmpty() ? facts + "." : facts + ". To look at: " + String.join(" ", action.doubts());
    }

    private static Checkboxes confirm(Proposal proposal, Form form, FormErrors errors) {
        String words = "I have looked at the doubts of " + Numbers.of(proposal.countDoubtful(), "row", "rows")
                + ", and each is right or left out";
        return Checkboxes.of(CONFIRM, "Doubts", List.of(Choice.of("yes", words)))
                .chosen(form.has(CONFIRM) ? Set.of("yes") : Set.of())
                .error(errors);
    }

    private static Table leftOut(Proposal proposal) {
        return Table.of("Rows of which nothing is made")
                .column("Row")
                .column("What it holds")
                .column("Why")
                .rows(proposal.leftOut().stream()
                        .map(one -> List.of(
                                Cell.text(one.tableName() + ", row " + one.row().sourceRow()),
                                Cell.text(one.row().found()),
                                Cell.text(one.row().why())))
                        .toList());
    }
}

package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Select;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanChanges.ActionChange;
import org.plumbline.plan.PlanChanges.FieldChange;
import org.plumbline.plan.PlanChanges.Piece;
import org.plumbline.plan.PlanChanges.Presence;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans.Version;
import org.plumbline.plan.keeping.PlanRow;

/** What changed between two versions of a plan, to be read aloud in a meeting. */
record ChangesPage(
        String title,
        String sentence,
        String address,
        Select from,
        Select to,
        List<Change> ofPlan,
        List<Action> actions) {
    /** The number that stands for the plan as it is now. */
    static final int PRESENT = 0;

    /**
     * One action.
     *
     * @param href its page, or null when it is gone
     */
    record Action(String heading, @Nullable String href, String presence, List<Change> changes) {}

    /** One thing that changed: before and after, or one text with what was taken out and put in. */
    record Change(
            String field, @Nullable String before, @Nullable String after, List<Run> runs) {}

    /**
     * A run of words.
     *
     * @param said for those who hear the page: what happened to it; empty where it stayed
     */
    record Run(String words, @Nullable String cssClass, String said) {}

    static ChangesPage of(
            PlanRow plan, List<Version> versions, int from, int to, PlanChanges changes, PlanSnapshot after) {
        return new ChangesPage(
                "What changed "
                        + (to == PRESENT ? "since version " + from : "from version " + from + " to version " + to),
                sentence(changes),
                PlanLinks.plan(plan.id()) + "/changes",
                Select.of("from", "From", choices(versions, false)).chosen(Integer.toString(from)),
                Select.of("to", "To", choices(versions, true)).chosen(Integer.toString(to)),
                changes.ofPlan().stream().map(ChangesPage::change).toList(),
                changes.ofActions().stream().map(one -> action(one, after)).toList());
    }

    private static String sentence(PlanChanges changes) {
        if (changes.isEmpty()) {
            return "Nothing changed.";
        }
        String told = changes.tally().stream()
                .map(count -> Numbers.whole(count.actions()) + " " + count.did())
                .collect(Collectors.joining(", "));
        return Numbers.of(changes.ofActions().size(), "action", "actions") + " changed"
                + (told.isEmpty() ? "." : ": " + told + ".");
    }

    private static List<Choice> choices(List<Version> versions, boolean withPresent) {
        List<Choice> choices = new ArrayList<>();
        if (withPresent) {
            choices.add(Choice.of(Integer.toString(PRESENT), "Now"));
        }
        versions.forEach(version -> choices.add(Choice.of(
                Integer.toString(version.number()),
                "Version " + version.number() + ", " + version.submittedTo() + ", "
                        + Dates.day(Dates.dayOf(version.frozenAt())))));
        return choices;
    }

    private static Action action(ActionChange change, PlanSnapshot after) {
        return new Action(
                change.reference() + " " + change.what(),
                after.findAction(change.reference())
                        .map(action -> PlanLinks.action(action.id()))
                        .orElse(null),
                change.presence() == Presence.CHANGED ? "" : change.presence().label(),
                change.fields().stream().map(ChangesPage::change).toList());
    }

    private static Change change(FieldChange change) {
        return new Change(
                change.field(),
                change.before(),
                change.after(),
                change.pieces().stream().map(ChangesPage::run).toList());
    }

    private static Run run(Piece piece) {
        return switch (piece.mark()) {
            case KEPT -> new Run(piece.words(), null, "");
            case TAKEN_OUT -> new Run(piece.words(), "plumbline-taken-out", "taken out: ");
            case PUT_IN -> new Run(piece.words(), "plumbline-put-in", "put in: ");
        };
    }
}

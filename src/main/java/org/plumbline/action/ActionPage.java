package org.plumbline.action;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.children.ChildLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;

/** An action as its page shows it. */
record ActionPage(
        String reference,
        List<Tag> tags,
        String what,
        String next,
        List<Button> steps,
        SummaryList facts,
        Timeline history) {

    /**
     * Which of the pages that the action speaks of the reader may open.
     *
     * @param child the child's page
     * @param source the page of what the action comes from
     */
    record Leads(boolean child, boolean source) {}

    static ActionPage of(
            ListedAction listed, List<Actions.EventRow> events, List<ActionStepKind> open, Leads leads, Ageing ageing) {
        ActionRow action = listed.action();
        return new ActionPage(
                action.id().reference(),
                ageing.tags(action),
                action.what(),
                next(listed, ageing),
                open.stream().map(step -> button(action.id(), step)).toList(),
                facts(listed, events, leads, ageing),
                new Timeline(events.stream().map(ActionPage::event).toList()));
    }

    private static String next(ListedAction listed, Ageing ageing) {
        ActionRow action = listed.action();
        return switch (action.status()) {
            case OPEN -> listed.ownerName() + " does it and proposes it done; it is " + ageing.words(action) + ".";
            case SENT_BACK ->
                listed.ownerName() + " has more to do: it was sent back, and is " + ageing.words(action) + ".";
            case PROPOSED_DONE ->
                "Somebody who never owned it, and whom no owner manages, verifies it or sends it back; it is "
                        + ageing.words(action) + ".";
            case VERIFIED -> "Nothing more: somebody else has verified that it is done.";
            case WITHDRAWN -> "Nothing more: it was withdrawn.";
        };
    }

    private static Button button(ActionId action, ActionStepKind step) {
        String href = ActionLinks.step(action, step);
        return switch (step) {
            case PROPOSE_DONE -> Button.link("Propose it done", href);
            case VERIFY -> Button.link("Verify", href);
            case SEND_BACK -> Button.secondaryLink("Send it back", href);
            case REASSIGN -> Button.secondaryLink("Give it to somebody else", href);
            case CHANGE_DUE -> Button.secondaryLink("Change the due date", href);
            case WITHDRAW -> Button.secondaryLink("Withdraw", href);
        };
    }

    private static SummaryList facts(ListedAction listed, List<Actions.EventRow> events, Leads leads, Ageing ageing) {
        ActionRow action = listed.action();
        SummaryList facts = SummaryList.empty()
                .row("For the child", action.forChild().isEmpty() ? "Not said" : action.forChild())
                .row(
                        "Child",
                        cell(listed.caseId(), ChildLinks.child(action.child()), leads.child())
                                .below(listed.teamName()))
                .row("Comes from", source(action.source(), leads.source()))
                .row("Owner", listed.ownerName())
                .row("Manager", listed.managerName() == null ? "Not known" : listed.managerName())
                .row("Due", ageing.due(action));
        long slips = events.stream()
                .filter(event -> event.kind().equals(ActionStepKind.CHANGE_DUE.code()))
                .count();
        return slips == 0
                ? facts
                : facts.row(
                        "First agreed for",
                        Cell.day(action.baselineDueOn())
                                .below("The due date was changed " + (slips == 1 ? "once" : slips + " times")));
    }

    private static Cell source(ActionSource source, boolean leads) {
        return switch (source) {
            case ActionSource.OfEvaluation evaluation ->
                cell(
                        "Evaluation EV-" + evaluation.evaluationId(),
                        AlertLinks.evaluation(evaluation.evaluationId()),
                        leads);
            case ActionSource.OfSafetyAlert alert ->
                cell("Safety alert " + alert.alert().reference(), AlertLinks.alert(alert.alert()), leads);
            case ActionSource.OfChild _ -> Cell.text("The child's page");
        };
    }

    private static Cell cell(String words, String href, boolean leads) {
        return leads ? Cell.link(words, href) : Cell.text(words);
    }

    private static Timeline.Event event(Actions.EventRow row) {
        return new Timeline.Event(title(row), Dates.moment(row.at()), row.at().toString(), row.by(), words(row), null);
    }

    private static String title(Actions.EventRow row) {
        return switch (row.kind()) {
            case ActionEvent.AGREE -> "Agreed for " + Dates.day(row.dueOn()) + ", owner " + row.owner();
            case "reassign" -> "Given to " + row.owner();
            case "change-due" -> "Due date changed to " + Dates.day(row.dueOn());
            default -> pastOf(row.kind());
        };
    }

    private static String pastOf(String kind) {
        return Arrays.stream(ActionStepKind.values())
                .filter(step -> step.code().equals(kind))
                .map(ActionStepKind::past)
                .findFirst()
                .orElse(kind);
    }

    private static @Nullable String words(Actions.EventRow row) {
        if (row.kind().equals(ActionEvent.AGREE)) {
            return null;
        }
        String helped = Arrays.stream(Helped.values())
                .filter(answer -> answer.code().equals(row.helped()))
                .map(answer -> "Did it help the child? " + answer.label() + ". ")
                .findFirst()
                .orElse("");
        return helped + row.words();
    }
}

package org.plumbline.action;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.children.ChildId;
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
     * @param source the page of what the action comes from, or null where the reader may not open it or there is none
     */
    record Leads(boolean child, @Nullable String source) {

        /** The page of an evaluation or of a safety alert; null for the child's own, which is led to already. */
        static @Nullable String hrefOf(ActionSource source) {
            return switch (source) {
                case ActionSource.OfEvaluation evaluation -> AlertLinks.evaluation(evaluation.evaluationId());
                case ActionSource.OfSafetyAlert alert -> AlertLinks.alert(alert.alert());
                case ActionSource.OfChild _ -> null;
                case ActionSource.OfTask _ -> null;
            };
        }
    }

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
                new Timeline(events.stream().map(row -> event(row, action)).toList()));
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
        SummaryList facts = whom(listed, leads)
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

    private static SummaryList whom(ListedAction listed, Leads leads) {
        ActionRow action = listed.action();
        ChildId child = action.child();
        String better = action.forChild().isEmpty() ? "Not said" : action.forChild();
        return child == null
                ? SummaryList.empty().row("For children", better)
                : SummaryList.empty()
                        .row("For the child", better)
                        .row(
                                "Child",
                                cell(listed.caseId(), leads.child() ? ChildLinks.child(child) : null)
                                        .below(listed.teamName()));
    }

    private static Cell source(ActionSource source, @Nullable String href) {
        return switch (source) {
            case ActionSource.OfEvaluation evaluation -> cell("Evaluation EV-" + evaluation.evaluationId(), href);
            case ActionSource.OfSafetyAlert alert ->
                cell("Safety alert " + alert.alert().reference(), href);
            case ActionSource.OfChild _ -> Cell.text("The child's page");
            case ActionSource.OfTask task -> cell(task.key().origin().label() + " " + task.called(), href);
        };
    }

    private static Cell cell(@Nullable String words, @Nullable String href) {
        String said = words == null ? "" : words;
        return href == null ? Cell.text(said) : Cell.link(said, href);
    }

    private static Timeline.Event event(Actions.EventRow row, ActionRow action) {
        String help = action.child() == null ? "Did it help? " : "Did it help the child? ";
        return new Timeline.Event(
                title(row), Dates.moment(row.at()), row.at().toString(), row.by(), words(row, help), null);
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

    private static @Nullable String words(Actions.EventRow row, String help) {
        if (row.kind().equals(ActionEvent.AGREE)) {
            return null;
        }
        String helped = Arrays.stream(Helped.values())
                .filter(answer -> answer.code().equals(row.helped()))
                .map(answer -> help + answer.label() + ". ")
                .findFirst()
                .orElse("");
        return helped + row.words();
    }
}

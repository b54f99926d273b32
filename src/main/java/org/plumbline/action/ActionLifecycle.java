package org.plumbline.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.WorkerId;

/** Decides whether a step may be taken on an action. The table says what leads where; the rules here say by whom. */
final class ActionLifecycle {
    private final LineManagement line;
    private final LocalDate today;

    /** What came of a step. */
    sealed interface Outcome {}

    /** The step may be taken and leads here. */
    record Taken(ActionState state) implements Outcome {}

    /** The step may not be taken, for all of these reasons. */
    record Refused(List<ActionReason> reasons) implements Outcome {}

    ActionLifecycle(LineManagement line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** The outcome of one step by one person. */
    Outcome decide(ActionState state, ActionStep step, ActingPerson person) {
        Optional<ActionTransition> row = ActionTransition.find(state.status(), step.kind());
        if (row.isEmpty()) {
            return new Refused(List.of(ActionReason.NOT_FROM_HERE));
        }
        List<ActionReason> reasons = Stream.concat(
                        objectionsTo(person, row.get().who(), state), missing(step, state))
                .toList();
        return reasons.isEmpty() ? new Taken(state.after(step, row.get().to())) : new Refused(reasons);
    }

    /** The steps this person may take now, for the page to offer. */
    List<ActionStepKind> open(ActionState state, ActingPerson person) {
        return ActionTransition.TABLE.stream()
                .filter(row -> row.from() == state.status())
                .filter(row -> objectionsTo(person, row.who(), state).findAny().isEmpty())
                .map(ActionTransition::step)
                .toList();
    }

    private Stream<ActionReason> objectionsTo(ActingPerson person, ActionTransition.Who who, ActionState state) {
        WorkerId worker = person.worker();
        if (worker == null) {
            return Stream.of(ActionReason.NOT_KNOWN_IN_STRUCTURE);
        }
        return switch (who) {
            case OWNER -> when(!line.samePerson(worker, state.owner()), ActionReason.NOT_THE_OWNER);
            case INDEPENDENT -> when(!isIndependent(worker, state), ActionReason.NOT_INDEPENDENT);
            case OVERSEER ->
                isIndependent(worker, state)
                        ? when(!oversees(person, worker, state), ActionReason.NOT_AN_OVERSEER)
                        : Stream.of(ActionReason.NOT_INDEPENDENT);
        };
    }

    private boolean isIndependent(WorkerId worker, ActionState state) {
        return state.answered().stream().allMatch(owner -> line.isIndependentOf(worker, owner, today));
    }

    private boolean oversees(ActingPerson person, WorkerId worker, ActionState state) {
        return person.overseesAll() || isManager(worker, state.manager()) || line.manages(worker, state.owner(), today);
    }

    private boolean isManager(WorkerId worker, @Nullable WorkerId manager) {
        return manager != null && line.samePerson(worker, manager);
    }

    private Stream<ActionReason> missing(ActionStep step, ActionState state) {
        return switch (step) {
            case ActionStep.ProposeDone propose -> when(propose.evidence().isBlank(), ActionReason.EVIDENCE_MISSING);
            case ActionStep.Verify verify -> missing(verify);
            case ActionStep.SendBack back -> withoutReason(back.reason());
            case ActionStep.Withdraw withdraw -> withoutReason(withdraw.reason());
            case ActionStep.Reassign reassign ->
                Stream.concat(
                        when(line.samePerson(reassign.newOwner(), state.owner()), ActionReason.SAME_OWNER),
                        withoutReason(reassign.reason()));
            case ActionStep.ChangeDue change -> missing(change, state);
        };
    }

    private static Stream<ActionReason> missing(ActionStep.Verify verify) {
        return Stream.of(
                        when(!verify.done(), ActionReason.NOT_DONE),
                        when(verify.helped() == null, ActionReason.HELPED_MISSING),
                        when(verify.seen().isBlank(), ActionReason.SEEN_MISSING))
                .flatMap(reason -> reason);
    }

    private Stream<ActionReason> missing(ActionStep.ChangeDue change, ActionState state) {
        return Stream.of(
                        when(change.newDueOn().equals(state.dueOn()), ActionReason.SAME_DUE),
                        when(change.newDueOn().isBefore(today), ActionReason.DUE_IN_PAST),
                        withoutReason(change.reason()))
                .flatMap(reason -> reason);
    }

    private static Stream<ActionReason> withoutReason(String reason) {
        return when(reason.isBlank(), ActionReason.REASON_MISSING);
    }

    private static Stream<ActionReason> when(boolean broken, ActionReason reason) {
        return broken ? Stream.of(reason) : Stream.empty();
    }
}

package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.action.ActionSource;
import org.plumbline.action.ActionStep;
import org.plumbline.action.Helped;
import org.plumbline.action.NewAction;
import org.plumbline.authority.TeamId;
import org.plumbline.children.ChildId;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.practice.PlannedAction;
import org.plumbline.evaluation.EvaluationId;

/** Puts planned actions of one team into the words of the room that keeps actions. */
final class EnteringActions {
    private static final LocalTime AGREED = LocalTime.of(16, 30);
    private static final LocalTime STEP = LocalTime.of(11, 40);

    private final DemoPeople.Register people;
    private final @Nullable TeamId team;

    EnteringActions(DemoPeople.Register people, @Nullable TeamId team) {
        this.people = people;
        this.team = team;
    }

    PastAction past(PlannedAction action, ChildId child, EvaluationId evaluation, Person auditor) {
        var agreed = new NewAction(
                child,
                new ActionSource.OfEvaluation(evaluation.value(), action.domain()),
                action.what(),
                action.forChild(),
                people.worker(action.owner().name()),
                people.worker(action.manager().name()),
                team,
                action.dueOn());
        return new PastAction(
                agreed,
                acting(auditor),
                at(action.agreedOn(), AGREED),
                action.steps().stream().map(this::past).toList());
    }

    private PastStep past(PlannedAction.Step step) {
        ActionStep taken = switch (step) {
            case PlannedAction.Proposed proposed -> new ActionStep.ProposeDone(proposed.evidence());
            case PlannedAction.Verified verified ->
                new ActionStep.Verify(true, helped(verified.helped()), verified.seen());
            case PlannedAction.SentBack back -> new ActionStep.SendBack(back.reason());
            case PlannedAction.HandedOver over ->
                new ActionStep.Reassign(people.worker(over.to().name()), over.reason());
            case PlannedAction.Withdrawn withdrawn -> new ActionStep.Withdraw(withdrawn.reason());
        };
        return new PastStep(taken, acting(step.by()), at(step.on(), STEP));
    }

    private static Helped helped(double share) {
        if (share < 0.62) {
            return Helped.YES;
        }
        return share < 0.85 ? Helped.PARTLY : share < 0.94 ? Helped.TOO_EARLY : Helped.NO;
    }

    private ActingPerson acting(Person person) {
        boolean overseesAll = people.role(person.name()) == Role.QUALITY_LEAD;
        return new ActingPerson(people.account(person.name()), people.worker(person.name()), overseesAll);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return EnteringPractice.at(day, time);
    }
}

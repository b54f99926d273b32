package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Person;

/** Plays through what happens to one action until today. */
final class ActionLife {
    private static final List<String> EVIDENCE = List.of(
            "Case note and the updated plan, both of this week.",
            "The assessment was updated and authorised; see the document of this month.",
            "Recorded in supervision, and done at the visit that followed.",
            "Minutes of the core group; school and health have them too.",
            "Direct work is on the file, with the child's drawing.");
    private static final List<String> MISSING = List.of(
            "The document is there, but it is the old one with a new date.",
            "The visit took place. The bedrooms were not seen.",
            "The plan names the action but not who does it or by when.",
            "It was talked about in supervision and has not been done yet.");
    private static final List<String> SEEN = List.of(
            "Read the updated plan and the last two case notes: it was done as agreed.",
            "Spoke with the worker and read the record; the child says so as well.",
            "Read the assessment: the analysis is new, and it changed the plan.",
            "Saw the minutes and the direct work on the file.");

    private static final int NOTICED_AFTER_DAYS = 75;
    private static final int PUT_RIGHT_AFTER_DAYS = 130;

    private final ActionPlan plan;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final PlannedEvaluation evaluation;
    private final Person manager;
    private final Dice dice;
    private final List<PlannedAction.Step> steps = new ArrayList<>();
    private final List<Person> owners = new ArrayList<>();

    ActionLife(
            ActionPlan plan,
            WorkingCalendar calendar,
            LocalDate today,
            PlannedEvaluation evaluation,
            Person owner,
            Person manager,
            Dice dice) {
        this.plan = plan;
        this.calendar = calendar;
        this.today = today;
        this.evaluation = evaluation;
        this.manager = manager;
        this.dice = dice;
        owners.add(owner);
    }

    /** The steps of an action with so many working days to do it in. */
    List<PlannedAction.Step> from(LocalDate agreedOn, int days) {
        boolean forgotten = dice.chance(0.05);
        boolean stuck = forgotten && isStillForgotten(agreedOn);
        LocalDate proposed =
                calendar.plusWorkingDays(agreedOn, forgotten ? days + dice.between(20, 60) : daysTaken(days));
        handOver(agreedOn, stuck ? today : proposed);
        if (dice.chance(0.03)) {
            withdraw(calendar.plusWorkingDays(lastDay(agreedOn), dice.between(1, 12)));
        } else if (!stuck) {
            proposeAndVerify(proposed.isBefore(lastDay(agreedOn)) ? lastDay(agreedOn) : proposed);
        }
        return steps.stream().filter(step -> step.on().isBefore(today)).toList();
    }

    /** What nobody does is noticed in time: most of it within a quarter, hardly any of it stays for half a year. */
    private boolean isStillForgotten(LocalDate agreedOn) {
        int age = calendar.workingDaysBetween(agreedOn, today);
        return age <= NOTICED_AFTER_DAYS || (age <= PUT_RIGHT_AFTER_DAYS && dice.chance(0.15));
    }

    private int daysTaken(int days) {
        return dice.chance(0.78) ? dice.between(Math.max(1, days / 4), days) : days + dice.between(1, 25);
    }

    private LocalDate lastDay(LocalDate agreedOn) {
        return steps.isEmpty() ? agreedOn : steps.getLast().on();
    }

    /** When the worker leaves, whoever takes over the post takes over the action; until then the manager. */
    private void handOver(LocalDate agreedOn, LocalDate until) {
        LocalDate gone = evaluation.post().tenures().stream()
                .filter(tenure -> tenure.covers(agreedOn) && tenure.person().equals(owners.getFirst()))
                .findFirst()
                .map(tenure -> tenure.to())
                .orElse(null);
        if (gone == null || !gone.isBefore(until)) {
            return;
        }
        LocalDate day = calendar.firstWorkingDayFrom(gone.plusDays(2));
        Person next = evaluation.post().holderOn(day).orElse(manager);
        decider(day)
                .filter(by -> !owners.contains(by) && !owners.contains(next))
                .ifPresent(by -> {
                    steps.add(new PlannedAction.HandedOver(
                            by, day, next, "The worker left the team; the action stays with the child."));
                    owners.add(next);
                });
    }

    private void withdraw(LocalDate day) {
        decider(day)
                .filter(by -> !owners.contains(by))
                .ifPresent(by -> steps.add(new PlannedAction.Withdrawn(
                        by, day, "The child moved to another authority, which was told of the finding.")));
    }

    private void proposeAndVerify(LocalDate day) {
        Person owner = owners.getLast();
        LocalDate on = day;
        steps.add(new PlannedAction.Proposed(owner, on, dice.pick(EVIDENCE)));
        if (dice.chance(0.13)) {
            on = calendar.plusWorkingDays(on, dice.between(1, 6));
            Optional<Person> judge = judge(on);
            if (judge.isPresent()) {
                steps.add(new PlannedAction.SentBack(judge.get(), on, dice.pick(MISSING)));
                on = calendar.plusWorkingDays(on, dice.between(2, 15));
                steps.add(new PlannedAction.Proposed(owner, on, dice.pick(EVIDENCE)));
            }
        }
        LocalDate verified = calendar.plusWorkingDays(on, dice.between(1, 11));
        judge(verified)
                .ifPresent(
                        by -> steps.add(new PlannedAction.Verified(by, verified, dice.within(0, 1), dice.pick(SEEN))));
    }

    /**
     * Somebody who may judge: the team's manager or the auditor; the quality lead where the manager owns the action and may
     * manage the auditor too.
     */
    private Optional<Person> judge(LocalDate day) {
        Optional<Person> managing = plan.manager(evaluation.team(), day);
        if (owners.contains(manager) || managing.filter(owners::contains).isPresent()) {
            return plan.qualityLead(day);
        }
        return dice.chance(0.6) ? managing.or(() -> plan.qualityLead(day)) : Optional.of(evaluation.auditor());
    }

    /** The manager who agreed it, while in post; after that the quality lead. */
    private Optional<Person> decider(LocalDate day) {
        return plan.manager(evaluation.team(), day).filter(manager::equals).or(() -> plan.qualityLead(day));
    }
}

package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds milestones to plan actions, notes them as done, puts them off, or takes away those no longer needed. */
@Service
public class NotingMilestones {
    private final PlanActions actions;
    private final Milestones milestones;
    private final Chronicle chronicle;

    NotingMilestones(PlanActions actions, Milestones milestones, Chronicle chronicle) {
        this.actions = actions;
        this.milestones = milestones;
        this.chronicle = chronicle;
    }

    /** Adds one. */
    @Transactional
    public Outcome<Outcome.Nothing> add(PlanActionId id, String what, LocalDate dueOn, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "what"));
        if (what.isBlank()) {
            objections.add(new Objection("what", "Say what the milestone is."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        milestones.add(id, what, dueOn);
        keep(action, "Milestone", null, what + ", due on " + Dates.day(dueOn), "", signature);
        return Outcome.done();
    }

    /** Notes one as done on a day that is not to come. */
    @Transactional
    public Outcome<Outcome.Nothing> finish(PlanActionId id, long milestone, LocalDate on, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "on"));
        if (on.isAfter(signature.on())) {
            objections.add(new Objection("on", "The day it was done must not be in the future."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        MilestoneRow found = milestones.find(id, milestone).orElseThrow();
        milestones.setDone(milestone, on);
        keep(action, "Milestone: " + found.what(), null, "Done on " + Dates.day(on), "", signature);
        return Outcome.done();
    }

    /** Gives one another due date; a later one is a slip. */
    @Transactional
    public Outcome<Outcome.Nothing> putOff(
            PlanActionId id, long milestone, LocalDate dueOn, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "on"));
        if (reason.isBlank()) {
            objections.add(new Objection("reason", "Give the reason."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        MilestoneRow found = milestones.find(id, milestone).orElseThrow();
        milestones.setDue(milestone, dueOn);
        keep(
                action,
                "Milestone: " + found.what(),
                "Due on " + Dates.day(found.dueOn()),
                "Due on " + Dates.day(dueOn),
                reason,
                signature);
        return Outcome.done();
    }

    /** Takes one away; the history keeps it, with the reason. */
    @Transactional
    public Outcome<Outcome.Nothing> remove(PlanActionId id, long milestone, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "reason"));
        if (reason.isBlank()) {
            objections.add(new Objection("reason", "Give the reason."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        MilestoneRow found = milestones.find(id, milestone).orElseThrow();
        milestones.remove(milestone, signature.at());
        keep(action, "Milestone", found.what(), null, reason, signature);
        return Outcome.done();
    }

    private void keep(
            PlanActionRow action,
            String field,
            @Nullable String before,
            @Nullable String after,
            String words,
            Signature signature) {
        chronicle.keep(action, PlanEvent.change(PlanEvent.Kind.MILESTONE, field, before, after, words), signature);
    }
}

package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionSource;
import org.plumbline.action.TaskKey;
import org.plumbline.action.TaskOrigin;
import org.plumbline.action.TaskSource;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan action is no action of the register: its tasks are. They are agreed by those who answer for it. */
@Component
class TasksOfPlanActions implements TaskSource {
    private final PlanActions actions;
    private final TakingPlanSteps steps;
    private final PlanDesk desk;

    TasksOfPlanActions(PlanActions actions, TakingPlanSteps steps, PlanDesk desk) {
        this.actions = actions;
        this.steps = steps;
        this.desk = desk;
    }

    static TaskKey key(PlanActionId action) {
        return new TaskKey(TaskOrigin.PLAN_ACTION, action.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Known> find(TaskKey key, SignedIn person) {
        return key.origin() == TaskOrigin.PLAN_ACTION && desk.may(person, Permission.SEE_PLAN)
                ? actions.find(new PlanActionId(key.id())).map(action -> known(action, person))
                : Optional.empty();
    }

    @Override
    public Optional<String> answeredFor() {
        return Optional.of(PlanActions.ANSWERED_FOR);
    }

    private Known known(PlanActionRow action, SignedIn person) {
        List<Around> around = new ArrayList<>();
        add(around, action.terms().lead(), "leads the plan action");
        add(around, action.terms().executive(), "accountable executive");
        return new Known(
                new ActionSource.OfTask(key(action.id()), action.reference().toString()),
                action.terms().what(),
                PlanLinks.action(action.id()),
                !action.settled()
                        && (desk.may(person, Permission.CHANGE_PLAN)
                                || steps.open(action, desk.sign(person)).mayAnswer()),
                around);
    }

    private static void add(List<Around> around, Responsible responsible, String role) {
        @Nullable WorkerId worker = responsible.worker();
        if (worker != null) {
            around.add(new Around(worker, role));
        }
    }
}

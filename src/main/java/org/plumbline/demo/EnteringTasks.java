package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.access.Role;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionHistory;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.action.ActionSource;
import org.plumbline.action.ActionStep;
import org.plumbline.action.Helped;
import org.plumbline.action.NewAction;
import org.plumbline.action.TaskKey;
import org.plumbline.action.TaskOrigin;
import org.plumbline.demo.PlanScript.Line;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Component;

/** Enters the tasks of the fictional plan's actions: agreed by who leads the action, verified by somebody else. */
@Component
class EnteringTasks {
    private final ActionHistory history;

    EnteringTasks(ActionHistory history) {
        this.history = history;
    }

    /** A task of a plan action. */
    void enter(PlanActionRow action, Line line, PlanCast cast, Role lead) {
        var source = new ActionSource.OfTask(
                new TaskKey(TaskOrigin.PLAN_ACTION, action.id().value()),
                action.reference().toString());
        enter(source, line, cast, lead, cast.signed(lead, line.number(0)));
    }

    /** A task that anything asks for, with who answers for it and who agreed it. */
    void enter(ActionSource.OfTask source, Line line, PlanCast cast, Role manager, Signature agreed) {
        Role owner = PlanCast.role(line.text(1));
        LocalDate due = cast.today().minusDays(-line.number(2));
        var task = new NewAction(
                null,
                source,
                line.text(5),
                "",
                Objects.requireNonNull(cast.responsible(owner).worker()),
                cast.responsible(manager).worker(),
                null,
                due);
        history.record(List.of(new PastAction(task, acting(agreed), agreed.at(), steps(line, cast, owner))));
    }

    private static List<PastStep> steps(Line line, PlanCast cast, Role owner) {
        List<PastStep> steps = new ArrayList<>();
        if (line.has(3)) {
            Signature proposed = cast.signed(owner, line.number(3));
            steps.add(new PastStep(
                    new ActionStep.ProposeDone("Improvement team's folder, under this task"),
                    acting(proposed),
                    proposed.at()));
        }
        if (line.has(4)) {
            Signature verified = cast.verifying(owner, line.number(4));
            steps.add(new PastStep(
                    new ActionStep.Verify(true, Helped.PARTLY, "Read what is in the folder and asked two teams"),
                    acting(verified),
                    verified.at()));
        }
        return steps;
    }

    private static ActingPerson acting(Signature signature) {
        return new ActingPerson(signature.by().account(), signature.by().worker(), false);
    }
}

package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.life.Edge;
import org.plumbline.plan.life.Who;

/**
 * What somebody may do with a plan action, by role and by what they are to it.
 *
 * @param answer answer for it
 * @param prove add evidence
 * @param note add milestones, measures and notes
 * @param change change what is agreed of it, and settle it
 * @param delivery the ways of delivery open to them that are no answers: verify, send back, reopen
 * @param impact the ways of impact open to them
 */
record PlanActionMay(
        boolean answer,
        boolean prove,
        boolean note,
        boolean change,
        List<Edge<Delivery>> delivery,
        List<Edge<Impact>> impact) {

    static PlanActionMay of(SignedIn person, PlanDesk desk, TakingPlanSteps.Open open, PlanActionRow action) {
        boolean mayUpdate = desk.may(person, Permission.UPDATE_PLAN);
        boolean mayVerify = desk.may(person, Permission.VERIFY_PLAN);
        boolean live = !action.settled();
        return new PlanActionMay(
                live && open.mayAnswer() && mayUpdate,
                live && (mayUpdate || mayVerify),
                live && open.mayAnswer() && mayUpdate,
                live && desk.may(person, Permission.CHANGE_PLAN),
                open.delivery().stream()
                        .filter(edge -> edge.who() != Who.LEAD && mayGo(edge.who(), mayUpdate, mayVerify))
                        .toList(),
                open.impact().stream()
                        .filter(edge -> mayGo(edge.who(), mayUpdate, mayVerify))
                        .toList());
    }

    private static boolean mayGo(Who who, boolean mayUpdate, boolean mayVerify) {
        return switch (who) {
            case LEAD -> mayUpdate;
            case INDEPENDENT -> mayVerify;
            case OVERSEER -> mayUpdate || mayVerify;
        };
    }
}

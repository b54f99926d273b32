package org.plumbline.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.plan.keeping.WholeAction;
import org.springframework.stereotype.Component;

/** What the pages of plans share: finding the plan or action, who signs, what the reader may see, the frame. */
@Component
class PlanDesk {
    private final Plans plans;
    private final PlanActions actions;
    private final PermissionMatrix matrix;
    private final Clock clock;

    PlanDesk(Plans plans, PlanActions actions, PermissionMatrix matrix, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.matrix = matrix;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /**
     * The plan.
     *
     * @throws NotFound when there is none
     */
    PlanRow plan(long id) {
        return plans.find(new PlanId(id)).orElseThrow(() -> new NotFound("There is no such plan"));
    }

    /**
     * The action.
     *
     * @throws NotFound when there is none
     */
    PlanActionRow action(long id) {
        return actions.find(new PlanActionId(id)).orElseThrow(() -> new NotFound("There is no such plan action"));
    }

    /** Who does something now. */
    Signature sign(SignedIn person) {
        boolean keepsPlan = may(person, Permission.CHANGE_PLAN);
        return new Signature(new PlanPerson(person.account(), person.worker(), keepsPlan), clock.instant());
    }

    boolean may(SignedIn person, Permission permission) {
        return matrix.allows(person.roles(), permission);
    }

    /** The plan as this person may read it. */
    PlanSnapshot readable(PlanSnapshot plan, SignedIn person) {
        return may(person, Permission.SEE_PLAN_CAPABILITY) ? plan : plan.withoutCapability();
    }

    /** The action as this person may read it. */
    ActionSnapshot readable(ActionSnapshot action, SignedIn person) {
        return may(person, Permission.SEE_PLAN_CAPABILITY) ? action : action.withoutCapability();
    }

    /** The frame of a plan's own page. */
    Sheet sheet(PlanRow plan) {
        return Sheet.of(Section.PLAN, plan.title());
    }

    /** The frame of a page under the plan's own page. */
    Sheet sheet(PlanRow plan, String title) {
        return Sheet.of(Section.PLAN, title + ": " + plan.title()).under(plan.title(), PlanLinks.plan(plan.id()));
    }

    /** The frame of an action's own page. */
    Sheet sheet(WholeAction whole, PlanActionRow action) {
        return Sheet.of(Section.PLAN, "Plan action " + action.reference())
                .under(whole.planTitle(), PlanLinks.plan(action.plan()));
    }

    /** The frame of a page under an action's own page. */
    Sheet sheet(PlanActionRow action, String title) {
        return Sheet.of(Section.PLAN, title + ": " + action.reference())
                .under(plan(action.plan().value()).title(), PlanLinks.plan(action.plan()))
                .under(action.reference().toString(), PlanLinks.action(action.id()));
    }
}

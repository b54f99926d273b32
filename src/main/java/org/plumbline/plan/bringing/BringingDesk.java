package org.plumbline.plan.bringing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.access.NotFound;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.PhaseRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Component;

/** What the pages of bringing in share: finding the old plan, reading it, who signs, the frame. */
@Component
class BringingDesk {
    private final OldPlans oldPlans;
    private final Plans plans;
    private final PlanActions actions;
    private final Workers workers;
    private final Clock clock;

    BringingDesk(OldPlans oldPlans, Plans plans, PlanActions actions, Workers workers, Clock clock) {
        this.oldPlans = oldPlans;
        this.plans = plans;
        this.actions = actions;
        this.workers = workers;
        this.clock = clock;
    }

    /** @throws NotFound when there is none */
    PlanRow plan(PlanId id) {
        return plans.find(id).orElseThrow(() -> new NotFound("There is no such plan"));
    }

    /** @throws NotFound when there is none that waits to be brought in */
    OldPlan waiting(long id) {
        return oldPlans.find(new OldPlanId(id))
                .filter(old -> old.storedAt() == null)
                .orElseThrow(() -> new NotFound("There is no such old plan that waits to be brought in"));
    }

    /** The phases of the plan that last. */
    List<PhaseRow> phases(PlanId plan) {
        return plans.listPhases(plan).stream()
                .filter(phase -> phase.endedOn() == null)
                .toList();
    }

    /** What would be made of it as it is chosen now. */
    Proposal propose(OldPlan old) {
        Map<String, WorkerId> known = new HashMap<>();
        Proposal.namesIn(old).forEach(name -> workers.findNamed(name).ifPresent(id -> known.put(name, id)));
        Map<String, PlanActionReference> existing = new HashMap<>();
        actions.listOf(old.plan())
                .forEach(action ->
                        existing.put(Proposal.comparable(action.terms().what()), action.reference()));
        return Proposal.of(old, known, existing);
    }

    /** Only who may change plans comes here, and they keep the whole plan. */
    Signature sign(SignedIn person) {
        return new Signature(new PlanPerson(person.account(), person.worker(), true), clock.instant());
    }

    Sheet sheet(PlanId id, String title) {
        PlanRow plan = plan(id);
        return Sheet.of(Section.PLAN, title + ": " + plan.title()).under(plan.title(), PlanLinks.plan(id));
    }

    Sheet sheet(OldPlan old, String title) {
        return sheet(old.plan(), title + ": " + old.name());
    }
}

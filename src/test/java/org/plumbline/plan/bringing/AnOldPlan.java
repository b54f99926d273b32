package org.plumbline.plan.bringing;

import java.util.List;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.bringing.BringingInPlan.BroughtIn;
import org.plumbline.plan.bringing.BringingInPlan.Decided;
import org.plumbline.plan.intake.OldPlans;
import org.plumbline.plan.intake.SourceTables;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.PlanActions;

/** Old plans that were sent, and one that was brought in. */
public record AnOldPlan(
        org.plumbline.plan.bringing.OldPlans store, BringingInPlan bringing, BringingDesk desk, PlanActions actions) {

    /** One that was sent, with its one table chosen; its address. */
    public String sent(APlan at, boolean seen) {
        return BringingLinks.tables(at.in(() -> keep(at, seen)));
    }

    /** One that was brought in; the action it ended with. */
    public PlanActionId broughtIn(APlan at) {
        return at.in(() -> {
            OldPlan old = store.find(keep(at, true)).orElseThrow();
            var decided = new Decided(desk.propose(old).actions(), at.phase, "Practice", List.of());
            if (!(bringing.bringIn(old, decided, APlan.by(at.officer)) instanceof BroughtIn)) {
                throw new AssertionError("not brought in");
            }
            return actions.listOf(at.plan).getLast().id();
        });
    }

    private OldPlanId keep(APlan at, boolean seen) {
        var read = (SourceTables.Read) SourceTables.read(OldPlans.workbook());
        ChosenTable suggested = ChosenTable.suggestedFor(read.tables().getFirst(), 0);
        return store.add(
                at.plan,
                "plan_final_v7.xlsx",
                read.tables(),
                List.of(new ChosenTable(0, suggested.headingAt(), suggested.columns(), seen)),
                APlan.by(at.officer));
    }
}

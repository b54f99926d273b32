package org.plumbline.browser;

import java.util.List;
import org.plumbline.plan.bringing.AnOldPlan;
import org.plumbline.plan.exchange.AReturn;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.annotation.Import;

/** An old plan on each of its ways into the plan, an action that came from one, and a workbook that came back. */
@Import({AnOldPlan.class, AReturn.class})
record PagesOfBringing(
        TestAuthorities authorities,
        MakingPlans making,
        AgreeingPlanActions agreeing,
        AnOldPlan oldPlans,
        AReturn returned)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        APlan at = new APlan(authorities, making, agreeing);
        String action = "/plan-actions/" + oldPlans.broughtIn(at).value();
        String sent = oldPlans.sent(at, false);
        String looked = oldPlans.sent(at, true);
        String plan = "/plans/" + at.plan.value();
        return List.of(
                Route.of("/plans/{id}/workbook", plan + "/workbook", at.officer),
                Route.of("/plan-returns/{id}", returned.of(at), at.officer),
                Route.of("/plans/{id}/bring-in", plan + "/bring-in", at.officer),
                Route.of("/old-plans/{id}", sent, at.officer),
                Route.of("/old-plans/{id}/tables/{place}", sent + "/tables/0", at.officer),
                Route.of("/old-plans/{id}/check", looked + "/check", at.officer),
                Route.of("/plan-actions/{id}/source", action + "/source", at.officer),
                Route.of("/plan-actions/{id}", action, at.officer));
    }
}

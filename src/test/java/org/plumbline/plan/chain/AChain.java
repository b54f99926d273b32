package org.plumbline.plan.chain;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.AdoptingStandards;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.ManyEvaluations;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan action linked to a practice standard, a domain and a check, for tests of other packages. */
public record AChain(
        TestAuthorities authorities,
        MakingPlans making,
        AgreeingPlanActions agreeing,
        AdoptingStandards adopting,
        PublishedTools tools,
        LinkingPlanActions linking,
        Links links,
        JdbcClient jdbc) {

    /** What was made, and who may change it. */
    public record Made(SignedIn officer, PlanActionId action, long link, int standard) {}

    public Made make() {
        APlan plan = new APlan(authorities, making, agreeing);
        SignedIn lead = authorities.aPerson(plan.authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        PlanActionId action = plan.anAction("Supervise every worker monthly, with reflection");
        return plan.in(() -> {
            var standard =
                    adopting.adoptAll(LocalDate.of(2026, 1, 1), lead.account()).get(6);
            long tool = tools.list().getFirst().id();
            APlan.done(linking.link(action, targets(standard, tool), "Where it shows", APlan.by(plan.officer)));
            new ManyEvaluations(jdbc).makeGraded(200, "supervision");
            return new Made(lead, action, links.listOf(action).getFirst().id(), standard.number());
        });
    }

    private static List<LinkTarget> targets(PracticeStandardId standard, long tool) {
        return List.of(
                new LinkTarget.Standard(standard),
                new LinkTarget.Question(new ToolQuestion(tool, "supervision", null)),
                new LinkTarget.Question(new ToolQuestion(tool, "supervision", "recorded")));
    }
}

package org.plumbline.plan.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.AdoptingStandards;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.NewPlanAction;
import org.plumbline.testing.ManyEvaluations;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan action that answers a recommendation, linked to a practice standard, a domain and a check, for tests of other packages. */
public record AChain(
        TestAuthorities authorities,
        MakingPlans making,
        AgreeingPlanActions agreeing,
        AdoptingStandards adopting,
        PublishedTools tools,
        EnteringRecommendations entering,
        LinkingPlanActions linking,
        Links links,
        JdbcClient jdbc) {

    /** What was made, and who may change it. */
    public record Made(
            SignedIn officer, PlanActionId action, long link, int standard, RecommendationId recommendation) {}

    public Made make() {
        APlan plan = new APlan(authorities, making, agreeing);
        SignedIn lead = authorities.aPerson(plan.authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        return plan.in(() -> {
            RecommendationId recommendation = recommend(plan.officer);
            PlanActionId action = APlan.done(agreeing.agree(
                    NewPlanAction.starting(plan.plan, plan.phase, plan.theme, terms(plan, recommendation)),
                    APlan.by(plan.officer)));
            var standard =
                    adopting.adoptAll(LocalDate.of(2026, 1, 1), lead.account()).get(6);
            long tool = tools.list().getFirst().id();
            APlan.done(linking.link(action, targets(standard, tool), "Where it shows", APlan.by(plan.officer)));
            new ManyEvaluations(jdbc).makeGraded(200, "supervision");
            return new Made(lead, action, links.listOf(action).getFirst().id(), standard.number(), recommendation);
        });
    }

    private RecommendationId recommend(SignedIn officer) {
        var said = new NewRecommendations(
                RecommendationSource.PEER_REVIEW,
                "Peer review of 2025",
                LocalDate.of(2025, 6, 1),
                List.of(new NewRecommendations.Item(1, "Improve the quality of supervision", false)));
        return switch (entering.enter(said, officer.account())) {
            case EnteringRecommendations.Entered(List<RecommendationId> ids) -> ids.getFirst();
            case EnteringRecommendations.SaidBefore before -> throw new AssertionError(before);
        };
    }

    private static PlanActionTerms terms(APlan plan, RecommendationId recommendation) {
        PlanActionTerms terms = plan.terms("Supervise every worker monthly, with reflection");
        return new PlanActionTerms(
                terms.what(),
                terms.why(),
                terms.partners(),
                terms.executive(),
                terms.lead(),
                terms.startOn(),
                terms.dueOn(),
                Set.of(recommendation));
    }

    private static List<LinkTarget> targets(PracticeStandardId standard, long tool) {
        return List.of(
                new LinkTarget.Standard(standard),
                new LinkTarget.Question(new ToolQuestion(tool, "supervision", null)),
                new LinkTarget.Question(new ToolQuestion(tool, "supervision", "recorded")));
    }
}

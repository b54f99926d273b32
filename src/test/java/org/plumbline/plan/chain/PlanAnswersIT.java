package org.plumbline.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.Tenancy;
import org.plumbline.inspection.AnswersRecommendations.Answer;
import org.plumbline.inspection.AnswersRecommendations.Claim;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PlanAnswersIT {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ChangingPlanActions changing;

    @Autowired
    private TakingPlanSteps steps;

    @Autowired
    private AddingEvidence evidence;

    @Autowired
    private EndingPhases phases;

    @Autowired
    private PlanActions actions;

    @Autowired
    private EnteringRecommendations entering;

    @Autowired
    private PlanAnswers answers;

    @Autowired
    private SettableClock clock;

    private APlan at;
    private RecommendationId recommendation;
    private PlanActionId action;

    @BeforeEach
    void makeAnActionThatAnswersARecommendation() {
        clock.advanceTo(APlan.TODAY);
        at = new APlan(authorities, making, agreeing);
        recommendation = at.in(() -> entered().getFirst());
        action = at.anAction("Supervise every worker monthly");
        at.in(() -> done(changing.change(action, version(action), terms(), "", by(at.officer))));
    }

    @Test
    void namesTheActionAndHowItStands() {
        assertThat(ask(at.officer))
                .containsExactly(new Answer(
                        recommendation,
                        "Plan action",
                        "PA-1.1 Supervise every worker monthly",
                        PlanLinks.action(action),
                        PlanTags.of(Delivery.NOT_STARTED),
                        List.of()));
    }

    @Test
    void saysEachTimeItWasSaidToBeCompleteAndByWhom() {
        verify();

        assertThat(ask(at.officer).getFirst().claims())
                .containsExactly(
                        new Claim(FEBRUARY, "Delivered, not verified, said Mary Price"),
                        new Claim(MARCH, "Verified complete, said Ada Brook"));
    }

    @Test
    void keepsWhatWasSaidOfAnActionWhosePhaseEnded() {
        verify();
        at.anotherPhase("Deeper", LocalDate.of(2026, 2, 1));
        at.in(() ->
                done(phases.settle(action, Fate.COMPLETED, Set.of(), "All workers are supervised", by(at.officer))));

        Answer answer = ask(at.officer).getFirst();
        assertThat(answer.status()).isEqualTo(PlanTags.of(Fate.COMPLETED));
        assertThat(answer.claims())
                .last()
                .isEqualTo(new Claim(APlan.TODAY, "Completed at the end of its phase, said Olive Penn"));
    }

    @Test
    void saysNothingToThoseWhoMayNotSeeThePlan() {
        assertThat(ask(authorities.aPerson(at.authority, "Tom Iveson", Role.DEMOCRATIC_SERVICES)))
                .isEmpty();
        assertThat(ask(authorities.aPerson(at.authority, "Graham Tull", Role.BOARD_MEMBER)))
                .hasSize(1);
    }

    @Test
    void keepsAuthoritiesApart() {
        var stranger = authorities.aPerson(authorities.anAuthority(), "Ola Finch", Role.PLAN_OFFICER);

        assertThat(ask(stranger)).isEmpty();
    }

    private void verify() {
        at.in(() -> done(evidence.add(
                action,
                APlan.evidence(org.plumbline.plan.Claim.DELIVERY, EvidenceKind.AUDIT),
                null,
                by(at.lead, FEBRUARY))));
        deliver(Delivery.ON_TRACK, at.lead, FEBRUARY);
        deliver(Delivery.DELIVERED, at.lead, FEBRUARY);
        deliver(Delivery.VERIFIED, at.auditor, MARCH);
    }

    private void deliver(Delivery to, SignedIn person, LocalDate on) {
        at.in(() -> done(steps.deliver(action, version(action), to, "As it stands", by(person, on))));
    }

    private int version(PlanActionId id) {
        return actions.find(id).orElseThrow().version();
    }

    private PlanActionTerms terms() {
        PlanActionTerms before = at.terms("Supervise every worker monthly");
        return new PlanActionTerms(
                before.what(),
                before.why(),
                before.partners(),
                before.executive(),
                before.lead(),
                before.startOn(),
                before.dueOn(),
                Set.of(recommendation));
    }

    private List<RecommendationId> entered() {
        var peerReview = new NewRecommendations(
                RecommendationSource.PEER_REVIEW,
                "Peer review of 2025",
                LocalDate.of(2025, 6, 1),
                List.of(new NewRecommendations.Item(1, "Improve the quality of supervision", false)));
        return switch (entering.enter(peerReview, at.officer.account())) {
            case EnteringRecommendations.Entered(List<RecommendationId> ids) -> ids;
            case EnteringRecommendations.SaidBefore before -> throw new AssertionError(before);
        };
    }

    private List<Answer> ask(SignedIn person) {
        return Tenancy.in(
                person.authority(), person.actor(), () -> answers.listAnswers(List.of(recommendation), person));
    }
}

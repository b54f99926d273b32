package org.plumbline.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.NotingMilestones;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The actions are agreed on 5 January 2026, led by Mary Price and due at the end of June. */
@DatabaseTest
class PlanWorkPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private TakingPlanSteps steps;

    @Autowired
    private AddingEvidence evidence;

    @Autowired
    private NotingMilestones milestones;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private PlanActionId action;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        action = at.anAction("Supervise every worker monthly");
    }

    @Test
    void asksALeadOnceForAllThatHadNoUpdateForSixWeeks() throws Exception {
        at.anAction("Record decisions");

        Document home = home(at.lead);

        assertThat(home.select("a:contains(Answer for 2 plan actions)").attr("href"))
                .isEqualTo("/plan/updates");
        assertThat(home.text()).contains("PA-1.1, PA-1.2").contains("Not updated");
        assertThat(home(at.below).text()).doesNotContain("PA-1");
    }

    @Test
    void saysNothingOfWhatWasAnsweredForLately() throws Exception {
        answer(Delivery.ON_TRACK);

        assertThat(home(at.lead).text()).doesNotContain("Answer for").doesNotContain("PA-1.1");
    }

    @Test
    void tellsALeadOfMilestonesAndOfActionsThatAreOverdue() throws Exception {
        answer(Delivery.ON_TRACK);
        at.in(() -> done(milestones.add(action, "The template is agreed", TODAY.plusDays(5), by(at.lead))));
        assertThat(home(at.lead).text()).contains("Reach the milestone of PA-1.1: The template is agreed");

        clock.advanceTo(LocalDate.of(2026, 7, 1));

        assertThat(home(at.lead).text())
                .contains("Finish PA-1.1: Supervise every worker monthly")
                .contains("Overdue");
    }

    @Test
    void tellsOthersWhatWaitsToBeVerifiedAndTheLeadThatItWaits() throws Exception {
        answer(Delivery.ON_TRACK);
        at.in(() ->
                done(evidence.add(action, APlan.evidence(Claim.DELIVERY, EvidenceKind.DOCUMENT), null, by(at.lead))));
        at.in(() -> done(steps.answer(action, 1, Delivery.DELIVERED, "All teams do", by(at.lead))));

        assertThat(home(at.auditor).text()).contains("Waits for verification: PA-1.1");
        assertThat(home(at.below).text()).as("whom the lead manages").doesNotContain("Waits for verification");
        assertThat(home(at.lead).text()).contains("To be verified: PA-1.1").doesNotContain("Waits for verification");

        at.in(() -> done(
                steps.deliver(action, 2, Delivery.ON_TRACK, "Two teams do not", by(at.auditor, TODAY.plusDays(1)))));
        assertThat(home(at.lead).text()).contains("Sent back: PA-1.1");
    }

    @Test
    void isFoundByItsReference() throws Exception {
        assertThat(search(at.lead, "pa-1.1")).isEqualTo("/plan-actions/" + action.value());
        assertThat(search(at.officer, "PA1.1")).isEqualTo("/plan-actions/" + action.value());
    }

    private void answer(Delivery state) {
        at.in(() -> done(steps.answer(action, 0, state, "Half of the teams do", by(at.lead))));
    }

    private String search(SignedIn person, String typed) throws Exception {
        return String.valueOf(mvc.perform(get("/search").param("q", typed).with(as(person)))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private Document home(SignedIn person) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get("/").with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

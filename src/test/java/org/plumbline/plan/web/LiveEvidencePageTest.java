package org.plumbline.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionHistory;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.action.ActionSource;
import org.plumbline.action.ActionStep;
import org.plumbline.action.Helped;
import org.plumbline.action.NewAction;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class LiveEvidencePageTest {
    private static final String MONTHS = "measure=actions-verified-in-time&from=2026-02&to=2026-02";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ActionHistory history;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private String action;
    private String live;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        action = "/plan-actions/" + at.anAction("Check what was put right").value();
        live = action + "/evidence/live";
    }

    @Test
    void saysThatNothingWasCountedInPlaceOfAFigure() throws Exception {
        assertThat(page(at.lead, action).select("a[href^=" + live + "]")).hasSize(2);

        Document page = page(at.lead, live + "?" + MONTHS);

        assertThat(page.text()).contains("no cases are no evidence");
        assertThat(page.select("form[method=post][action=" + live + "]")).isEmpty();
    }

    @Test
    void freezesTheFigureThatWasSeenWithItsQuery() throws Exception {
        verified(LocalDate.of(2026, 2, 20));
        Document page = page(at.lead, live + "?" + MONTHS);
        assertThat(page.text()).contains("100%").contains("1 of 1, from 1 February 2026 to 28 February 2026");
        assertThat(page.text()).contains("no later than the due date first agreed");

        MockHttpServletResponse missing = send(typed(Map.of()));
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(missing.getContentAsString())
                        .select(".govuk-error-summary__list a")
                        .eachAttr("href"))
                .containsExactly("#what", "#claim", "#strength", "#bearing");
        MockHttpServletResponse frozen = send(typed(answers()));

        assertThat(frozen.getStatus()).isEqualTo(303);
        verified(LocalDate.of(2026, 1, 20));
        String piece = page(at.lead, action)
                .select("a:contains(All were verified in time)")
                .attr("href");
        assertThat(page(at.lead, piece).text())
                .contains("1 of 1, from 1 February 2026 to 28 February 2026")
                .contains("Fair")
                .contains("28 February 2026, 3 days ago");
    }

    @Test
    void aMeasureLeadsBackToThePlanActionsItMeasures() throws Exception {
        String other = "/plan-actions/" + at.anAction("Verify in time").value();
        String measure = measuredBy(action, "actions-verified-in-time");
        measuredBy(other, "actions-verified-in-time");

        assertThat(page(at.lead, measure)
                        .select("table:contains(Other plan actions measured by this) a")
                        .eachAttr("href"))
                .containsExactly(other);
        SignedIn lead = authorities.aPerson(at.authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        Document overview = page(lead, "/overview");
        assertThat(overview.select("table:contains(Plan actions measured by this) a")
                        .eachAttr("href"))
                .containsExactly(action, other);
        assertThat(overview.text())
                .contains("Actions verified by the day first agreed", "Not updated")
                .doesNotContain("Not started");
    }

    /** Gives an action a success measure that is bound to a live one; its page. */
    private String measuredBy(String of, String code) throws Exception {
        var request = post(of + "/measures/new").with(as(at.officer)).with(csrf());
        Map.of("what", "Verified in time", "unit", "%", "better", "higher", "period", "3", "live", code)
                .forEach(request::param);
        String location = mvc.perform(request).andReturn().getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    @Test
    void showsTheFigureAnewWhenTheDataChangedMeanwhile() throws Exception {
        verified(LocalDate.of(2026, 2, 20));
        verified(LocalDate.of(2026, 1, 20));

        MockHttpServletResponse changed = send(typed(answers()));

        assertThat(changed.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(changed.getContentAsString());
        assertThat(page.text()).contains("The data changed since you looked").contains("1 of 2");
        assertThat(page.select("#what").text()).isEqualTo("All were verified in time");
    }

    @Test
    void asksForAMeasureAndForMonthsThatAreOver() throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get(live + "?from=2026-03&to=2026-01").with(as(at.lead)))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select(".govuk-error-summary__list a")
                        .eachAttr("href"))
                .containsExactly("#measure", "#from");
    }

    /** An action for a child that was due on the day and verified on 15 February. */
    private void verified(LocalDate due) {
        var team =
                authorities.aTeam(at.authority, "East " + due, authorities.aServiceArea(at.authority, "East " + due));
        var holder = authorities.aWorker(at.authority, "Wale Okoro " + due);
        var child = authorities.aChild(at.authority, "10482" + due.getMonthValue(), team, holder);
        var agreed = new NewAction(
                child, new ActionSource.OfChild(), "See the child alone", "", APlan.worker(at.below), null, null, due);
        var proposed = new PastStep(
                new ActionStep.ProposeDone("Case note"),
                ActingPerson.of(at.below),
                Instant.parse("2026-02-12T10:00:00Z"));
        var verified = new PastStep(
                new ActionStep.Verify(true, Helped.YES, "Read it"),
                ActingPerson.of(at.auditor),
                Instant.parse("2026-02-15T10:00:00Z"));
        at.in(() -> history.record(List.of(new PastAction(
                agreed,
                ActingPerson.of(at.lead),
                Instant.parse("2026-01-05T10:00:00Z"),
                List.of(proposed, verified)))));
    }

    private static Map<String, String> answers() {
        return Map.of(
                "what", "All were verified in time", "claim", "impact", "strength", "fair", "bearing", "supports");
    }

    private static Map<String, String> typed(Map<String, String> others) {
        Map<String, String> typed = new HashMap<>(
                Map.of("measure", "actions-verified-in-time", "from", "2026-02", "to", "2026-02", "value", "100.0"));
        typed.putAll(others);
        return typed;
    }

    private MockHttpServletResponse send(Map<String, String> typed) throws Exception {
        var request = post(live).with(as(at.lead)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

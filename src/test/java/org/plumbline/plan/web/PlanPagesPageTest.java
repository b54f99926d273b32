package org.plumbline.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class PlanPagesPageTest {
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
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private PlanActionId action;
    private String address;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        action = at.anAction("Supervise every worker monthly");
        address = "/plan-actions/" + action.value();
    }

    private Document page(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private void sent(SignedIn person, String path, Map<String, String> typed) throws Exception {
        MockHttpServletResponse response = send(person, path, typed);
        assertThat(response.getStatus())
                .as(Jsoup.parse(response.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(303);
    }

    private static Map<String, String> day(String field, LocalDate day, Map<String, String> others) {
        Map<String, String> typed = new HashMap<>(others);
        typed.put(field + "-day", Integer.toString(day.getDayOfMonth()));
        typed.put(field + "-month", Integer.toString(day.getMonthValue()));
        typed.put(field + "-year", Integer.toString(day.getYear()));
        return typed;
    }

    @Test
    void saysWhatWillBeHereWhileThereIsNoPlan() throws Exception {
        var empty = authorities.anAuthority();
        var officer = authorities.aPerson(empty, "Olive Penn", Role.PLAN_OFFICER);
        var member = authorities.aPerson(empty, "Lee Member", Role.LEAD_MEMBER);

        assertThat(page(officer, "/plan").select("a.govuk-button").attr("href")).isEqualTo("/plan/new");
        assertThat(page(member, "/plan").select("a.govuk-button")).isEmpty();
    }

    @Test
    void makesAPlanWithItsThemesAndActions() throws Exception {
        var empty = authorities.anAuthority();
        var officer = authorities.aPerson(empty, "Olive Penn", Role.PLAN_OFFICER);
        MockHttpServletResponse made = send(
                officer,
                "/plan/new",
                day(
                        "began-on",
                        TODAY,
                        Map.of("title", "Plan <b>2026</b>", "answers", "The inspection", "phase", "First")));
        String plan = String.valueOf(made.getHeader("Location"));
        sent(officer, plan + "/themes/new", Map.of("title", "Oversight"));
        sent(
                officer,
                plan + "/actions/new",
                Map.of("theme", "1", "phase", "1", "what", "Write it down <script>alert(1)</script>"));

        Document shown = page(officer, "/plan");
        assertThat(shown.select("h1").text()).isEqualTo("Plan <b>2026</b>");
        assertThat(shown.select("tbody a").text()).startsWith("PA-1.1 Write it down <script>");
        assertThat(shown.select("script").eachText()).doesNotContain("alert(1)");
    }

    @Test
    void showsTheTwoStatesBesideEachOtherWithEvidenceAndAge() throws Exception {
        at.in(() ->
                done(evidence.add(action, APlan.evidence(Claim.DELIVERY, EvidenceKind.DOCUMENT), null, by(at.lead))));
        at.in(() -> done(
                steps.answer(action, 0, Delivery.AT_RISK, "Two posts are empty", by(at.lead, TODAY.minusDays(9)))));

        Document shown = page(at.officer, "/plan");

        assertThat(shown.select("tbody .govuk-tag").eachText()).containsExactly("At risk", "None yet");
        assertThat(shown.select("tbody tr").text())
                .contains("Delivery 1, impact 0")
                .contains("9 days ago")
                .contains("Mary Price");
    }

    @Test
    void showsGreyInPlaceOfTheOldStateAfterSixWeeksWithoutAnAnswer() throws Exception {
        at.in(() -> done(steps.answer(action, 0, Delivery.ON_TRACK, "Begun", by(at.lead, TODAY.minusDays(43)))));

        Document shown = page(at.officer, "/plan");

        assertThat(shown.select("tbody .govuk-tag").first().text()).isEqualTo("Not updated");
        assertThat(shown.select("tbody .govuk-tag").first().className()).contains("grey");
        assertThat(shown.select("tbody tr").text()).contains("was On track");
        assertThat(page(at.officer, "/plan?show=not-updated").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void answersForAllThatOneLeadsOnOnePage() throws Exception {
        PlanActionId other = at.anAction("Record decisions");
        String key = "a" + action.value();
        String otherKey = "a" + other.value();

        sent(
                at.lead,
                "/plan/updates",
                Map.of(
                        key + "-version", "0",
                        key + "-state", "on-track",
                        key + "-words", "Half of the teams do",
                        otherKey + "-version", "0",
                        otherKey + "-state", "not-started"));

        assertThat(page(at.lead, address).select(".moj-timeline__description").text())
                .contains("Half of the teams do");
        assertThat(page(at.lead, "/plan-actions/" + other.value()).text()).contains("Nobody has answered for it yet");
    }

    @Test
    void answersForAllOrForNone() throws Exception {
        PlanActionId other = at.anAction("Record decisions");
        String key = "a" + action.value();
        String otherKey = "a" + other.value();

        MockHttpServletResponse response = send(
                at.lead,
                "/plan/updates",
                Map.of(
                        key + "-version", "0",
                        key + "-state", "on-track",
                        key + "-words", "Half of the teams do",
                        otherKey + "-version", "0",
                        otherKey + "-state", "delivered",
                        otherKey + "-words", "All done"));

        Document again = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(again.select("#" + key + "-words").text()).isEqualTo("Half of the teams do");
        assertThat(page(at.lead, address).text()).contains("Nobody has answered for it yet");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasQuicker() throws Exception {
        at.in(() -> done(steps.answer(action, 0, Delivery.ON_TRACK, "Begun", by(at.officer))));
        String key = "a" + action.value();

        MockHttpServletResponse response = send(
                at.lead,
                address + "/update",
                Map.of(key + "-version", "0", key + "-state", "at-risk", key + "-words", "Two posts are empty"));

        Document again = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(again.text()).contains("Two posts are empty").contains("Begun");
    }

    @Test
    void walksFromEvidenceToVerificationAsTwoPeople() throws Exception {
        String key = "a" + action.value();
        sent(
                at.lead,
                address + "/update",
                Map.of(key + "-version", "0", key + "-state", "on-track", key + "-words", "Begun"));
        sent(
                at.lead,
                address + "/evidence/new",
                day(
                        "dated-on",
                        TODAY.minusDays(5),
                        Map.of(
                                "claim", "delivery",
                                "kind", "document",
                                "what", "The supervision policy",
                                "strength", "fair",
                                "bearing", "supports")));
        sent(
                at.lead,
                address + "/update",
                Map.of(key + "-version", "1", key + "-state", "delivered", key + "-words", "All do"));

        assertThat(page(at.lead, address).select(".govuk-button").eachText()).doesNotContain("Verify");
        assertThat(mvc.perform(get(address + "/delivery/verified").with(as(at.lead)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(at.auditor, address).select(".govuk-button").eachText())
                .contains("Verify", "Send back (on track)");
        assertThat(page(at.auditor, address)
                        .select(".plumbline-states section")
                        .first()
                        .text())
                .contains("Nothing is missing for it to be called “Verified complete”.")
                .contains("This is for somebody who never led it and whom nobody who led it manages to say.");
        sent(at.auditor, address + "/delivery/verified", Map.of("version", "2", "words", "Read twelve records"));
        assertThat(page(at.officer, address).select(".govuk-tag").first().text())
                .isEqualTo("Verified complete");
        assertThat(send(at.auditor, address + "/delivery/verified", Map.of("version", "2", "words", "Read twelve"))
                        .getHeader("Location"))
                .as("a second press of the same button")
                .isEqualTo(address);
        assertThat(page(at.officer, address + "/history")
                        .select(".moj-timeline__title")
                        .eachText())
                .contains("PA-1.1: Delivery: Verified complete");
    }

    @Test
    void comparesTheLastVersionWithThePresent() throws Exception {
        String plan = "/plans/" + at.plan.value();
        sent(at.officer, plan + "/versions/new", Map.of("submitted-to", "Improvement Board"));
        sent(at.officer, plan + "/versions/1/approve", day("on", TODAY, Map.of("body", "Improvement Board")));
        MockHttpServletResponse refused = send(at.officer, address + "/edit", edited(Map.of()));
        assertThat(refused.getStatus()).isEqualTo(422);
        sent(at.officer, address + "/edit", edited(Map.of("reason", "Plainer words")));

        Document changes = page(at.officer, plan + "/changes?from=1");
        assertThat(changes.select("h1").text()).isEqualTo("What changed since version 1");
        assertThat(changes.select(".plumbline-put-in").text()).contains("each");
        assertThat(page(at.officer, plan + "/versions/1").text()).contains("Supervise every worker monthly");
        assertThat(page(at.officer, plan + "/history?only=after-approval")
                        .select(".moj-timeline__title")
                        .eachText())
                .contains("PA-1.1: What changed (after approval)");
    }

    private Map<String, String> edited(Map<String, String> others) {
        Map<String, String> typed = new HashMap<>(day("due-on", LocalDate.of(2026, 6, 30), others));
        typed.putAll(Map.of(
                "version", "0",
                "what", "Supervise each worker monthly",
                "why", "Children meet a worker who has had time to think",
                "partners", "Human resources",
                "executive", "Helen Dale",
                "lead", "Mary Price"));
        return day("start-on", LocalDate.of(2026, 1, 5), typed);
    }

    @Test
    void asksForALeadWhoStandsInTheStructureOrIsSaidToWorkElsewhere() throws Exception {
        Map<String, String> typed = new HashMap<>(edited(Map.of("reason", "A partner leads it")));
        typed.put("lead", "Dr Ama Boateng");
        assertThat(Jsoup.parse(send(at.officer, address + "/edit", typed).getContentAsString())
                        .select(".govuk-error-summary__list a")
                        .attr("href"))
                .isEqualTo("#lead");

        typed.put("lead-outside", "yes");
        sent(at.officer, address + "/edit", typed);
        assertThat(page(at.officer, address).text()).contains("Dr Ama Boateng");
    }

    @Test
    void keepsWhatIsSaidOfManagementFromThoseWhoMayNotReadIt() throws Exception {
        sent(
                at.officer,
                address + "/notes/new",
                day(
                        "on",
                        TODAY,
                        Map.of(
                                "kind",
                                "capability",
                                "words",
                                "No manager in post in two teams",
                                "rating",
                                "insufficient")));
        var member = authorities.aPerson(at.authority, "Graham Tull", Role.BOARD_MEMBER);

        assertThat(page(at.officer, address).text()).contains("No manager in post");
        assertThat(page(member, address).text()).doesNotContain("No manager in post");
        assertThat(page(member, address + "/history").text()).doesNotContain("No manager in post");
        sent(at.officer, "/plans/" + at.plan.value() + "/versions/new", Map.of("submitted-to", "Board"));
        assertThat(page(member, "/plans/" + at.plan.value() + "/changes").text())
                .doesNotContain("No manager");
    }

    @Test
    void readsMeasuresAndMilestonesAndSettlesLineage() throws Exception {
        MockHttpServletResponse added = send(
                at.lead,
                address + "/measures/new",
                Map.of("what", "Supervision in time", "unit", "%", "target", "90", "better", "higher", "period", "3"));
        String measure = String.valueOf(added.getHeader("Location"));
        sent(at.lead, measure, day("on", LocalDate.of(2026, 2, 28), Map.of("value", "71.5", "source", "Log")));
        assertThat(page(at.lead, measure).text()).contains("71.5%").contains("does not meet the target");
        assertThat(send(at.lead, measure, Map.of("value", "many")).getStatus()).isEqualTo(422);

        sent(at.lead, address + "/milestones/new", day("due-on", TODAY, Map.of("what", "The template is agreed")));
        assertThat(page(at.lead, address).text()).contains("The template is agreed");

        sent(at.officer, address + "/lineage", Map.of("fate", "dropped", "reason", "Taken over by the workforce plan"));
        Document settled = page(at.lead, address);
        assertThat(settled.text()).contains("Dropped: Taken over by the workforce plan");
        assertThat(settled.select(".govuk-button-group .govuk-button")).isEmpty();
        assertThat(page(at.officer, "/plans/" + at.plan.value() + "/phases").text())
                .contains("1 dropped");
    }
}

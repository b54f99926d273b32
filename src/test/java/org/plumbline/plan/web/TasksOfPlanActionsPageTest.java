package org.plumbline.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ReadingPlans;
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
class TasksOfPlanActionsPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ReadingPlans reading;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private String planAction;
    private String newTask;
    private SignedIn head;
    private SignedIn stranger;
    private SignedIn member;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        long id = at.anAction("Supervise every worker monthly").value();
        planAction = "/plan-actions/" + id;
        newTask = "/tasks/plan-action/" + id + "/new";
        head = somebody("Hana Reid", Role.HEAD_OF_SERVICE);
        stranger = somebody("Tom Lake", Role.TEAM_MANAGER);
        member = authorities.aPerson(at.authority, "Lee Member", Role.BOARD_MEMBER);
    }

    @Test
    void isAddedByTheLeadAndByWhoeverKeepsThePlanAndByNobodyElse() throws Exception {
        assertThat(page(at.lead, planAction).select("a:contains(Add a task)").attr("href"))
                .isEqualTo(newTask);
        assertThat(page(at.officer, planAction).select("a:contains(Add a task)"))
                .hasSize(1);
        assertThat(page(stranger, planAction).select("a:contains(Add a task)")).isEmpty();
        assertThat(status(stranger, newTask)).isEqualTo(403);
        assertThat(status(member, newTask)).isEqualTo(403);
        assertThat(status(at.lead, "/tasks/plan-action/999999/new")).isEqualTo(404);
        assertThat(status(at.lead, "/tasks/rumour/1/new")).isEqualTo(404);
        assertThat(page(at.lead, newTask).select("label.govuk-radios__label").eachText())
                .containsExactly("Mary Price", "Helen Dale", "Somebody else");
    }

    @Test
    void saysAllThatIsMissingAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse response =
                send(at.lead, newTask, Map.of("for-children", "Calmer homes", "working-days", "soon"));

        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#what", "#owner", "#working-days");
        assertThat(page.select("#for-children").text()).isEqualTo("Calmer homes");
    }

    @Test
    void standsOnThePlanActionAndInTheListAndIsVerifiedBySomebodyElse() throws Exception {
        String task = agree();

        assertThat(page(at.officer, planAction).text()).contains("1 task: 0 verified, 1 not finished.");
        assertThat(page(at.officer, "/actions").select("tbody tr").text()).contains("PA-1.1 Plan action");
        assertThat(page(at.below, task).select(".govuk-summary-list a").attr("href"))
                .isEqualTo(planAction);
        sent(at.below, task + "/propose-done", Map.of("evidence", "Diaries of March", "version", "0"));
        assertThat(page(at.lead, "/").text()).contains("Verify AC-").contains("Plan action PA-1.1, owner Sam Stone");
        assertThat(page(head, task + "/verify").text()).contains("Did it help?").doesNotContain("help the child");
        sent(
                head,
                task + "/verify",
                Map.of("done", "yes", "helped", "too-early", "seen", "Six diaries", "version", "1"));

        assertThat(page(at.officer, planAction).text()).contains("1 task: 1 verified, 0 not finished.");
        assertThat(at.in(() ->
                        reading.getPresent(at.plan, TODAY).actions().getFirst().tasks()))
                .isEqualTo(new ActionSnapshot.Tasks(1, 1, 0));
    }

    @Test
    void isSeenByThoseWhoAnswerForItAndByNobodyElse() throws Exception {
        String task = agree();

        for (SignedIn person : new SignedIn[] {at.below, at.lead, at.executive, at.officer, head}) {
            assertThat(status(person, task)).as(person.name()).isEqualTo(200);
            assertThat(page(person, "/actions").select("tbody tr"))
                    .as(person.name())
                    .hasSize(1);
        }
        assertThat(status(stranger, task)).isEqualTo(404);
        assertThat(page(stranger, "/actions").select("tbody tr")).isEmpty();
        assertThat(status(member, task)).isEqualTo(403);
        assertThat(page(member, planAction).text()).contains("1 task:").doesNotContain("AC-");
    }

    @Test
    void isSeenByTheManagersOfItsOwner() throws Exception {
        SignedIn above = somebody("Ann Frost", Role.SERVICE_MANAGER);
        authorities.manages(at.authority, APlan.worker(above), APlan.worker(stranger));
        String task = agreeFor("" + APlan.worker(stranger).value(), "");

        assertThat(status(above, task)).isEqualTo(200);
        assertThat(status(stranger, task)).isEqualTo(200);
        assertThat(status(at.below, task)).isEqualTo(404);
    }

    @Test
    void showsAnOfficerNoActionOfAChild() throws Exception {
        agree();
        var team = authorities.aTeam(at.authority, "East 1", authorities.aServiceArea(at.authority, "East"));
        var holder = authorities.aWorker(at.authority, "Wale Okoro");
        var child = authorities.aChild(at.authority, "10482", team, holder);
        var quality = authorities.aPerson(at.authority, "Priya Shah", Role.QUALITY_LEAD);
        String ofChild = String.valueOf(send(
                        quality,
                        "/actions/new",
                        Map.of(
                                "child",
                                "" + child.value(),
                                "what",
                                "See the child alone",
                                "owner",
                                "" + holder.value(),
                                "working-days",
                                "20"))
                .getHeader("Location"));

        assertThat(page(quality, "/actions").select("tbody tr")).hasSize(2);
        assertThat(page(quality, "/actions?about=tasks").select("tbody tr")).hasSize(1);
        assertThat(page(quality, "/actions?about=children").select("tbody tr").text())
                .contains("10482");
        assertThat(page(at.officer, "/actions").text()).doesNotContain("10482");
        assertThat(status(at.officer, ofChild)).isEqualTo(404);
    }

    @Test
    void isOverdueLikeAnyOtherAction() throws Exception {
        agree();
        clock.advanceTo(TODAY.plusWeeks(6));

        assertThat(page(at.below, "/").text()).contains("Do AC-").contains("Plan action PA-1.1");
        assertThat(page(at.lead, "/").text()).contains("Chase AC-");
        assertThat(page(at.officer, planAction).text()).contains("1 of them overdue");
    }

    @Test
    void isGivenToSomebodyElseByThoseAboveItsOwner() throws Exception {
        String task = agree();

        assertThat(page(at.lead, task + "/reassign")
                        .select("label.govuk-radios__label")
                        .eachText())
                .contains("Mary Price", "Helen Dale");
        sent(
                at.lead,
                task + "/reassign",
                Map.of("new-owner", "other", "new-owner-name", "Tom Lake", "reason", "Leave", "version", "0"));

        assertThat(page(stranger, task).text()).contains("Given to Tom Lake");
    }

    @Test
    void goesOutInTheWorkbookOfTheList() throws Exception {
        agree();

        MockHttpServletResponse response = mvc.perform(
                        get("/actions.xlsx?about=tasks").with(as(at.officer)))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition")).contains("actions-2026-03-03.xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Plan action PA-1.1");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("Fix the diary");
        }
    }

    private SignedIn somebody(String name, Role role) {
        return authorities.aPerson(at.authority, name, authorities.aWorker(at.authority, name), role);
    }

    private String agree() throws Exception {
        return agreeFor(
                "" + APlan.worker(at.below).value(), "" + APlan.worker(at.lead).value());
    }

    /** Agrees a task and finds its page by the list of whoever keeps the plan. */
    private String agreeFor(String owner, String manager) throws Exception {
        sent(
                at.lead,
                newTask,
                Map.of("what", "Fix the diary", "owner", owner, "manager", manager, "working-days", "20"));
        return page(at.officer, "/actions").select("tbody tr a").last().attr("href");
    }

    private void sent(SignedIn person, String path, Map<String, String> typed) throws Exception {
        MockHttpServletResponse response = send(person, path, typed);
        assertThat(response.getStatus())
                .as(Jsoup.parse(response.getContentAsString()).text())
                .isEqualTo(303);
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(as(person)).with(csrf());
        new HashMap<>(typed).forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).with(as(person))).andReturn().getResponse().getStatus();
    }

    private Document page(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

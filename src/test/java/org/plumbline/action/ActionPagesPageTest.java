package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class ActionPagesPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private ChildId child;
    private WorkerId workerId;
    private SignedIn worker;
    private SignedIn manager;
    private SignedIn head;
    private SignedIn stranger;
    private SignedIn member;

    @BeforeEach
    void makeATeam() {
        clock.advanceTo(java.time.LocalDate.parse("2026-03-03"));
        AuthorityId authority = authorities.anAuthority();
        ServiceAreaId area = authorities.aServiceArea(authority, "East");
        TeamId team = authorities.aTeam(authority, "East 1", area);
        workerId = authorities.aWorker(authority, "Wale Okoro");
        WorkerId managerId = authorities.aWorker(authority, "Mary Price");
        WorkerId headId = authorities.aWorker(authority, "Helen Dale");
        authorities.manages(authority, managerId, team);
        authorities.heads(authority, headId, area);
        child = authorities.aChild(authority, "10482", team, workerId);
        worker = authorities.aPerson(authority, "Wale Okoro", workerId, Role.SOCIAL_WORKER);
        manager = authorities.aPerson(authority, "Mary Price", managerId, Role.TEAM_MANAGER);
        head = authorities.aPerson(authority, "Helen Dale", headId, Role.HEAD_OF_SERVICE);
        stranger = authorities.aPerson(
                authority, "Sam Stone", authorities.aWorker(authority, "Sam Stone"), Role.TEAM_MANAGER);
        member = authorities.aPerson(authority, "Lee Member", Role.LEAD_MEMBER);
    }

    @Test
    void offersThePeopleAroundTheChildAndShowsTheDateThatTwentyWorkingDaysComeTo() throws Exception {
        Document page = page(manager, "/actions/new?child=" + child.value());

        assertThat(page.select("#owner ~ label, label.govuk-radios__label").eachText())
                .contains("Wale Okoro", "Mary Price", "Helen Dale", "Somebody else");
        assertThat(page.select("#due-says").text()).contains("Tuesday 31 March 2026");
        assertThat(page.select("#manager option[selected]").text()).isEqualTo("Mary Price, team manager");
    }

    @Test
    void showsTheDateAnewWithoutScripts() throws Exception {
        Document page =
                Jsoup.parse(send(manager, "/actions/new", newAction(Map.of("working-days", "5", "show-date", "yes")))
                        .getContentAsString());

        assertThat(page.select("#due-says").text()).contains("Tuesday 10 March 2026");
        assertThat(page.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void saysAllThatIsMissingAtOnceAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse response = send(
                manager,
                "/actions/new",
                Map.of("child", "" + child.value(), "what", "", "for-child", "A calmer home", "working-days", "many"));

        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#what", "#owner", "#working-days");
        assertThat(page.select("#for-child").text()).isEqualTo("A calmer home");
    }

    @Test
    void walksFromAgreeingToVerifyingAsThreePeople() throws Exception {
        String action = agree();
        assertThat(page(worker, action).select(".govuk-button").eachText()).containsExactly("Propose it done");
        assertThat(page(manager, action).select(".govuk-button").eachText())
                .containsExactly("Give it to somebody else", "Change the due date", "Withdraw");

        step(worker, action, "propose-done", Map.of("evidence", "Case note 4 March"));
        assertThat(page(worker, action).select(".govuk-button")).isEmpty();
        assertThat(send(worker, action + "/verify", verified(1)).getStatus()).isEqualTo(403);
        assertThat(send(manager, action + "/verify", Map.of("version", "1")).getStatus())
                .isEqualTo(422);
        step(manager, action, "send-back", Map.of("reason", "Not seen alone", "version", "1"));
        step(worker, action, "propose-done", Map.of("evidence", "Case note 9 March", "version", "2"));
        step(head, action, "verify", verified(3));

        Document page = page(manager, action);
        assertThat(page.select("h1 + p .govuk-tag").eachText()).containsExactly("Verified");
        assertThat(page.select(".moj-timeline__title").eachText())
                .containsExactly(
                        "Verified",
                        "Proposed done",
                        "Sent back",
                        "Proposed done",
                        "Agreed for 31 March 2026, owner Wale Okoro");
        assertThat(page.text()).contains("Did it help the child? Partly. Read the case note");
    }

    @Test
    void keepsTheFirstDueDateBesideTheNewOne() throws Exception {
        String action = agree();

        step(
                manager,
                action,
                "change-due",
                Map.of(
                        "new-due-on-day",
                        "14",
                        "new-due-on-month",
                        "4",
                        "new-due-on-year",
                        "2026",
                        "reason",
                        "Holidays",
                        "version",
                        "0"));

        assertThat(page(manager, action).select(".govuk-summary-list").text())
                .contains("14 April 2026")
                .contains("First agreed for 31 March 2026")
                .contains("The due date was changed once");
    }

    @Test
    void givesTheActionToSomebodyNamedInTheStructure() throws Exception {
        String action = agree();

        step(
                manager,
                action,
                "reassign",
                Map.of("new-owner", "other", "new-owner-name", "sam stone", "reason", "Transfer", "version", "0"));

        assertThat(page(manager, action).select(".moj-timeline__title").first().text())
                .isEqualTo("Given to Sam Stone");
    }

    @Test
    void showsBothWhatHappenedAndWhatWasTypedWhenSomebodyElseWasQuicker() throws Exception {
        String action = agree();
        step(worker, action, "propose-done", Map.of("evidence", "Case note", "version", "0"));

        MockHttpServletResponse response =
                send(manager, action + "/withdraw", Map.of("reason", "They moved", "version", "0"));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#reason").text())
                .isEqualTo("They moved");
    }

    @Test
    void showsTheActionToNobodyOutOfReach() throws Exception {
        String action = agree();

        assertThat(mvc.perform(get(action).with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/actions").with(as(member)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(stranger, "/actions").select("tbody tr")).isEmpty();
        assertThat(mvc.perform(get("/actions/new?child=" + child.value()).with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void listsWhatTheFilterAsksFor() throws Exception {
        agree();

        assertThat(page(manager, "/actions").select("tbody tr")).hasSize(1);
        assertThat(page(worker, "/actions?mine=yes").select("tbody tr")).hasSize(1);
        assertThat(page(head, "/actions?mine=yes").select("tbody tr")).isEmpty();
        assertThat(page(head, "/actions?owner=okoro&child=10482").select("tbody tr"))
                .hasSize(1);
        assertThat(page(head, "/actions?status=verified").select("tbody tr")).isEmpty();
        assertThat(page(head, "/actions?overdue=yes").select("tbody tr")).isEmpty();
        clock.advanceTo(java.time.LocalDate.parse("2026-04-01"));
        assertThat(page(head, "/actions?overdue=yes").select("tbody tr").text())
                .contains("1 working day overdue")
                .contains("Overdue");
        assertThat(page(head, "/actions?after=2026-03-31.999999").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void standsOnTheHomesOfItsOwnerAndWhenOverdueOfItsManagers() throws Exception {
        agree();
        assertThat(page(manager, "/").text()).doesNotContain("Chase AC-");

        clock.advanceTo(java.time.LocalDate.parse("2026-04-08"));

        assertThat(page(worker, "/").text()).contains("Do AC-");
        assertThat(page(manager, "/").text()).contains("Chase AC-").contains("owner Wale Okoro");
        assertThat(page(head, "/").text()).contains("Chase AC-");
        assertThat(page(stranger, "/").text()).doesNotContain("AC-");
    }

    @Test
    void countsOnTheHomeWhatItHasNoRoomForAndLeadsToTheList() throws Exception {
        for (int i = 0; i < 22; i++) {
            agree();
        }
        assertThat(page(worker, "/").text()).contains("Later").contains("Do AC-");

        clock.advanceTo(java.time.LocalDate.parse("2026-04-08"));
        Document home = page(manager, "/");

        assertThat(home.select(".plumbline-lead").text()).contains("22 things need you now");
        assertThat(home.select("a:contains(Chase AC-)")).hasSize(20);
        assertThat(home.select("a:contains(2 more actions are overdue)").attr("href"))
                .isEqualTo("/actions?overdue=yes");
        assertThat(page(manager, "/actions?overdue=yes").select("tbody tr")).hasSize(22);
    }

    @Test
    void leadsAnOwnerFromElsewhereToNoPageThatTheyMayNotOpen() throws Exception {
        WorkerId strangersId = java.util.Objects.requireNonNull(stranger.worker());
        MockHttpServletResponse agreed =
                send(manager, "/actions/new", newAction(Map.of("owner", "" + strangersId.value())));
        String action = String.valueOf(agreed.getHeader("Location"));

        assertThat(page(stranger, action).select("a[href=/children/" + child.value() + "]"))
                .isEmpty();
        assertThat(page(stranger, action).select(".govuk-summary-list").text()).contains("10482");
        assertThat(page(manager, action).select("a[href=/children/" + child.value() + "]"))
                .hasSize(1);
    }

    @Test
    void isFoundByItsReference() throws Exception {
        String action = agree();
        String reference = "ac-" + action.substring(action.lastIndexOf('/') + 1);

        assertThat(mvc.perform(get("/search").param("q", reference).with(as(worker)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(action);
    }

    private String agree() throws Exception {
        MockHttpServletResponse response = send(manager, "/actions/new", newAction(Map.of()));
        assertThat(response.getStatus()).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    private Map<String, String> newAction(Map<String, String> others) {
        var all = new java.util.HashMap<>(Map.of(
                "child",
                "" + child.value(),
                "what",
                "See the child alone at school",
                "for-child",
                "",
                "owner",
                "" + workerId.value(),
                "manager",
                ""
                        + String.valueOf(
                                manager.worker() == null ? "" : manager.worker().value()),
                "working-days",
                "20"));
        all.putAll(others);
        return all;
    }

    private static Map<String, String> verified(int version) {
        return Map.of("done", "yes", "helped", "partly", "seen", "Read the case note", "version", "" + version);
    }

    private void step(SignedIn person, String action, String step, Map<String, String> typed) throws Exception {
        var all = new java.util.HashMap<>(Map.of("version", "0"));
        all.putAll(typed);
        MockHttpServletResponse response = send(person, action + "/" + step, all);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(303);
    }

    private Document page(SignedIn person, String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(SignedIn person, String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

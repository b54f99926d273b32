package org.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.ManyEvaluations;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class OverviewPageTest {
    @Autowired
    private MockMvc browser;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn lead;
    private SignedIn manager;

    @BeforeEach
    void makeTwoTeams() {
        clock.advanceTo(LocalDate.of(2026, 3, 3));
        authority = authorities.anAuthority();
        TeamId west = authorities.aTeam(authority, "West 2", null);
        authorities.aTeam(authority, "East 1", null);
        WorkerId worker = authorities.aWorker(authority, "Mo Farrell");
        authorities.manages(authority, worker, west);
        authorities.aChild(authority, "1001", null, null, "children-in-need");
        lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        manager = authorities.aPerson(authority, "Mo Farrell", worker, Role.TEAM_MANAGER);
    }

    @Test
    void saysWhatWillBeHereBeforeAnythingIsCompleted() throws Exception {
        Document page = open("/overview", lead);

        assertThat(page.select("main").text())
                .contains("No evaluation was completed from April 2025 to March 2026.", "No grades yet");
        assertThat(page.select("svg.plumbline-bars")).isEmpty();
    }

    @Test
    void showsTheGradeProfileByMonthAndByTeamWithTheNumbersBeside() throws Exception {
        makeEvaluations();

        Document page = open("/overview?months=36", lead);

        assertThat(page.select("main").text()).contains("270 evaluations were completed from April 2023 to March 2026");
        assertThat(page.select("svg.plumbline-bars")).hasSize(2);
        assertThat(page.select("#grades-by-team-title").text()).isEqualTo("Overall grades by team");
        assertThat(rowHeadings(page, "Overall grades by team")).containsExactly("East 1", "West 2");
        assertThat(rowHeadings(page, "Overall grades by month")).hasSize(36).startsWith("Apr 2023");
        assertThat(numbers(page, "Overall grades by team", "East 1").getLast()
                        + numbers(page, "Overall grades by team", "West 2").getLast())
                .isEqualTo(270);
    }

    @Test
    void countsWhatIsDueDoneAndOverdue() throws Exception {
        makeEvaluations();

        Document page = open("/overview?months=36", lead);

        assertThat(rowHeadings(page, "Evaluations due and done")).containsExactly("East 1", "West 2", "All");
        List<Integer> all = numbers(page, "Evaluations due and done", "All");
        int due = all.get(0);
        int onTime = all.get(1);
        int late = all.get(2);
        int open = all.get(3);
        int overdue = all.get(4);
        assertThat(open).isEqualTo(30);
        assertThat(overdue).isEqualTo(15);
        assertThat(onTime + late).isEqualTo(270);
        assertThat(due).isEqualTo(300);
    }

    @Test
    void showsAManagerTheTeamsWithinReachOnly() throws Exception {
        makeEvaluations();

        Document page = open("/overview?months=36", manager);

        assertThat(rowHeadings(page, "Overall grades by team")).containsExactly("West 2");
        assertThat(page.select("main").text())
                .contains("120 evaluations were completed")
                .doesNotContain("East 1");
    }

    @Test
    void showsALeadMemberTheServiceAsOneWithoutTeamsOrPeople() throws Exception {
        makeEvaluations();
        SignedIn member = authorities.aPerson(authority, "Nia Bowen", Role.LEAD_MEMBER);

        Document page = open("/overview?months=36", member);

        assertThat(page.select("main").text())
                .contains("270 evaluations were completed")
                .doesNotContain("East 1", "West 2", "Mo Farrell", "1001");
        assertThat(rowHeadings(page, "Evaluations due and done")).containsExactly("All");
    }

    @Test
    void showsAManagerOfNoTeamNothing() throws Exception {
        makeEvaluations();
        WorkerId nobodysManager = authorities.aWorker(authority, "Pat Quill");
        SignedIn person = authorities.aPerson(authority, "Pat Quill", nobodysManager, Role.TEAM_MANAGER);

        assertThat(open("/overview?months=36", person).select("main").text()).contains("No evaluation was completed");
    }

    private void makeEvaluations() {
        authorities.in(authority, () -> {
            new ManyEvaluations(jdbc).make(300);
            return true;
        });
    }

    private static List<String> rowHeadings(Document page, String caption) {
        return table(page, caption).select("tbody th").eachText();
    }

    private static List<Integer> numbers(Document page, String caption, String row) {
        return table(page, caption).select("tbody tr:has(th:contains(" + row + ")) td").eachText().stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
    }

    private static Element table(Document page, String caption) {
        return page.select("table:has(caption:contains(" + caption + "))").getFirst();
    }

    private Document open(String address, SignedIn person) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get(address).with(as(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}

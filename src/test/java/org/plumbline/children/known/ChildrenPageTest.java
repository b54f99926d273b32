package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ChildrenPageTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private TeamId east;
    private TeamId west;
    private WorkerId jo;
    private WorkerId kim;
    private SignedIn lead;

    @BeforeEach
    void anAuthorityWithTwoTeams() {
        authority = authorities.anAuthority();
        east = authorities.aTeam(authority, "East", null);
        west = authorities.aTeam(authority, "West", null);
        jo = authorities.aWorker(authority, "Jo Hall");
        kim = authorities.aWorker(authority, "Kim Bell");
        lead = authorities.aPerson(authority, "Amara Okafor", Role.QUALITY_LEAD);
    }

    @Test
    void teachesWhatToDoFirst() throws Exception {
        var empty = open("/children", lead);

        assertThat(empty.select(".plumbline-empty a").attr("href")).isEqualTo("/extracts/new");
        assertThat(open("/children", authorities.aPerson(authority, "Jo Hall", jo, Role.SOCIAL_WORKER))
                        .select(".plumbline-empty a"))
                .isEmpty();
    }

    @Test
    void countsTheChildrenOfEachCohort() throws Exception {
        fourChildren();

        var page = open("/children?cohort=child-protection", lead);

        assertThat(page.select(".moj-sub-navigation a").eachText())
                .containsExactly(
                        "All (4)",
                        "Contacts and referrals open (0)",
                        "Children in need (3)",
                        "Child protection (1)",
                        "In care (1)",
                        "Placed at home with parents (0)",
                        "Care leavers (1)");
        assertThat(page.select("h1").text()).isEqualTo("Child protection");
        assertThat(page.select(".plumbline-lead").text()).isEqualTo("1 child as at 28 February 2026.");
        assertThat(ids(page)).containsExactly("102");
    }

    @Test
    void showsOneChildALineAndNoDateOfBirth() throws Exception {
        fourChildren();
        set("102", "plan_from_on = date '2026-01-05', last_visit_on = date '2026-01-31'");

        Element line = open("/children?id=102", lead).selectFirst("tbody tr");

        assertThat(line.select("th, td").eachText().stream().map(words -> words.replace('\u00a0', ' ')))
                .containsExactly(
                        "102",
                        "10",
                        "In need Protection plan",
                        "Kim Bell East",
                        "5 Jan 2026 on a plan",
                        "31 Jan 2026 28 days before",
                        "–");
        assertThat(open("/children", lead).html()).doesNotContain("2015");
    }

    @Test
    void narrowsByEverythingInTheFilter() throws Exception {
        fourChildren();
        set("101", "need_code = 'N1', case_status = 'child-in-need-plan', age_years = 3");

        assertThat(ids(open("/children?team=" + west.value(), lead))).containsExactly("103", "104");
        assertThat(ids(open("/children?worker=BELL", lead))).containsExactly("102", "104");
        assertThat(ids(open("/children?need=N1", lead))).containsExactly("101");
        assertThat(ids(open("/children?status=child-in-need-plan", lead))).containsExactly("101");
        assertThat(ids(open("/children?age=from-1-to-4", lead))).containsExactly("101");
        assertThat(ids(open("/children?id=10", lead))).hasSize(4);
        var nothing = open("/children?id=10&need=N2", lead);
        assertThat(nothing.select(".plumbline-empty h2").text()).isEqualTo("No child matches");
        assertThat(nothing.select(".moj-filter__tag").eachText())
                .containsExactly("Remove Id 10", "Remove Child's disability");
    }

    @Test
    void showsEachReaderTheChildrenInReachOnly() throws Exception {
        fourChildren();
        var manager = authorities.aWorker(authority, "Max Roe");
        authorities.manages(authority, manager, east);
        var reviewer = authorities.aWorker(authority, "Ines Ray");
        authorities.reviews(authority, reviewer, "104");

        assertThat(ids(open("/children", person(jo, Role.SOCIAL_WORKER)))).containsExactly("101", "103");
        assertThat(ids(open("/children", person(manager, Role.TEAM_MANAGER)))).containsExactly("101", "102");
        assertThat(ids(open("/children", person(reviewer, Role.REVIEWING_OFFICER))))
                .containsExactly("104");
        assertThat(open("/children", person(reviewer, Role.AUDITOR))
                        .select(".plumbline-lead")
                        .text())
                .isEqualTo("1 child in your reach as at 28 February 2026.");
    }

    @Test
    void showsAWorkerTheChildrenHeldUnderAnotherSpelling() throws Exception {
        fourChildren();
        var spelling = authorities.aWorker(authority, "Hall, Jo");
        authorities.in(
                authority,
                () -> jdbc.sql("update workers set merged_into = :jo where id = :spelling")
                        .param("jo", jo.value())
                        .param("spelling", spelling.value())
                        .update());
        authorities.aChild(authority, "105", east, spelling, "children-in-need");

        var page = open("/children", person(jo, Role.SOCIAL_WORKER));

        assertThat(ids(page)).containsExactly("101", "103", "105");
        assertThat(page.select("tbody tr:last-child td").get(2).text()).startsWith("Jo Hall");
    }

    @Test
    void goesThroughTheWholeListForwardsAndBackMeetingEachChildOnce() throws Exception {
        List<String> all =
                IntStream.range(1000, 1120).mapToObj(Integer::toString).toList();
        all.forEach(id -> authorities.aChild(authority, id, east, jo, "children-in-need"));

        var forwards = new ArrayList<String>();
        var page = open("/children?cohort=children-in-need", lead);
        forwards.addAll(ids(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = open(page.select("a[rel=next]").attr("href"), lead);
            forwards.addAll(ids(page));
        }
        var backwards = new ArrayList<>(ids(page));
        while (!page.select("a[rel=prev]").isEmpty()) {
            page = open(page.select("a[rel=prev]").attr("href"), lead);
            backwards.addAll(0, ids(page));
        }

        assertThat(forwards).isEqualTo(all);
        assertThat(backwards).isEqualTo(all);
        assertThat(page.select(".plumbline-paging__described").text()).isEqualTo("50 of 120 children: 1000 to 1049");
    }

    @Test
    void leavesOneLineOnTheTrailWithTheChildrenItShowed() throws Exception {
        fourChildren();

        open("/children?cohort=in-care", lead);

        var child = authorities.in(
                authority,
                () -> jdbc.sql("select id from children where case_id = '103'")
                        .query(Long.class)
                        .single());
        assertThat(authorities.in(
                        authority,
                        () -> jdbc.sql("select subject_id || ' ' || refs from trail_entries where what ="
                                        + " 'children-listed'")
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .startsWith("in-care ")
                .contains("\"children\":[" + child + "]");
    }

    @Test
    void exportsWhatTheFilterFindsWithinReach() throws Exception {
        fourChildren();
        var response = fetch("/children.xlsx?worker=hall", person(jo, Role.SOCIAL_WORKER));

        assertThat(response.getHeader("Content-Disposition")).contains("children-2026-02-28.xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).extracting(row -> row.getCellText(0)).containsExactly("Child", "101", "103");
            assertThat(rows.get(2).getCellText(2)).isEqualTo("Children in need, In care");
            assertThat(workbook.getSheet(1).orElseThrow().read().get(3).getCellText(1))
                    .isEqualTo("worker=hall");
        }
    }

    private void fourChildren() {
        authorities.aChild(authority, "101", east, jo, "children-in-need");
        authorities.aChild(authority, "102", east, kim, "children-in-need", "child-protection");
        authorities.aChild(authority, "103", west, jo, "children-in-need", "in-care");
        authorities.aChild(authority, "104", west, kim, "care-leavers");
    }

    private void set(String caseId, String what) {
        authorities.in(
                authority,
                () -> jdbc.sql("update standings set " + what + " where case_id = :case")
                        .param("case", caseId)
                        .update());
    }

    private SignedIn person(WorkerId worker, Role role) {
        return authorities.aPerson(authority, "Somebody", worker, role);
    }

    private static List<String> ids(Document page) {
        return page.select("tbody tr th").eachText();
    }

    private Document open(String address, SignedIn person) throws Exception {
        var response = fetch(address, person);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse fetch(String address, SignedIn person) throws Exception {
        return web.perform(get(java.net.URI.create(address)).with(as(person)))
                .andReturn()
                .getResponse();
    }
}

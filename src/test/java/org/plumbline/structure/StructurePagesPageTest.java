package org.plumbline.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class StructurePagesPageTest {
    private static final Map<String, String> SINCE_MARCH =
            Map.of("from-day", "1", "from-month", "3", "from-year", "2026");

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private ServiceAreaId area;
    private TeamId team;
    private WorkerId mary;
    private SignedIn lead;
    private SignedIn manager;

    @BeforeEach
    void makeATeamWithoutAManager() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        area = authorities.aServiceArea(authority, "East");
        team = authorities.aTeam(authority, "East 1", area);
        mary = authorities.aWorker(authority, "Mary Price");
        lead = authorities.aPerson(authority, "Quinn Lead", Role.QUALITY_LEAD);
        manager = authorities.aPerson(authority, "Mary Price", mary, Role.TEAM_MANAGER);
    }

    @Test
    void showsTheGapsAndWhereToFillThem() throws Exception {
        Document page = page(lead, "/structure");

        assertThat(page.select("main li a").eachText())
                .containsExactly(
                        "Nobody is known to head East", "East 1 has no known manager: calls go up to the next level");
    }

    @Test
    void fillsAGapFromADayOn() throws Exception {
        String form = page(lead, "/structure/teams/" + team.value())
                .select("a.govuk-button")
                .attr("href");
        assertThat(page(lead, form).select("h1").text()).isEqualTo("Who manages East 1?");

        assertThat(send(lead, "/structure/responsibilities/new", manages("mary price"))
                        .getStatus())
                .isEqualTo(303);

        assertThat(page(lead, "/structure").text())
                .doesNotContain("no known manager")
                .contains("No service manager is known for East 1");
        assertThat(page(lead, "/structure/teams/" + team.value())
                        .select("tbody")
                        .first()
                        .text())
                .contains("Mary Price")
                .contains("since 1 March 2026");
    }

    @Test
    void saysWhoHasANameLikeTheOneTyped() throws Exception {
        MockHttpServletResponse response = send(lead, "/structure/responsibilities/new", manages("mary"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("Did you mean: Mary Price?");
    }

    @Test
    void endsAResponsibilityAndKeepsIt() throws Exception {
        String end = endOf(manages("Mary Price"));

        send(lead, end, Map.of("how", "end", "to-day", "2", "to-month", "3", "to-year", "2026"));

        assertThat(page(lead, "/structure/teams/" + team.value())
                        .select("tbody")
                        .first()
                        .text())
                .contains("1 March 2026 to 2 March 2026")
                .contains("Ended");
        assertThat(page(lead, "/structure").text()).contains("no known manager");
    }

    @Test
    void takesBackAMistakeAndLeavesItOnTheTrail() throws Exception {
        String end = endOf(manages("Mary Price"));

        send(lead, end, Map.of("how", "mistake"));

        assertThat(page(lead, "/structure/teams/" + team.value()).text()).contains("Nobody is known to manage");
        assertThat(trail()).endsWith("responsibility-added", "responsibility-removed");
    }

    @Test
    void showsWhoStandsInWhileAManagerIsAway() throws Exception {
        send(lead, "/structure/responsibilities/new", manages("Mary Price"));
        authorities.aWorker(authority, "Sue Vance");
        var absence = Map.of(
                "from-day",
                "2",
                "from-month",
                "3",
                "from-year",
                "2026",
                "to-day",
                "6",
                "to-month",
                "3",
                "to-year",
                "2026");
        send(lead, "/structure/workers/" + mary.value() + "/absences/new", absence);
        assertThat(page(lead, "/structure").text()).contains("Everybody who manages East 1 is away");

        var withDeputy = new java.util.HashMap<>(absence);
        withDeputy.put("deputy", "Sue Vance");
        send(lead, "/structure/workers/" + mary.value() + "/absences/new", withDeputy);

        assertThat(page(lead, "/structure").text()).doesNotContain("is away and nobody stands in");
        assertThat(page(lead, "/structure/workers/" + mary.value()).text())
                .contains("Away 2 March 2026 to 6 March 2026; Sue Vance stands in");
    }

    @Test
    void keepsHowSomebodyCanBeReached() throws Exception {
        String contact = "/structure/workers/" + mary.value() + "/contact";
        assertThat(send(lead, contact, Map.of("email", "mary@", "telephone", "call me"))
                        .getStatus())
                .isEqualTo(422);

        send(lead, contact, Map.of("email", "mary@example.org", "telephone", "01632 960 001"));

        assertThat(page(lead, "/structure/workers/" + mary.value()).select("dd").eachText())
                .contains("mary@example.org", "01632 960 001");
    }

    @Test
    void leadsFromASpellingToTheWorkerItStandsFor() throws Exception {
        WorkerId spelling = authorities.aWorker(authority, "Price, Mary");
        authorities.in(
                authority,
                () -> jdbc.sql("update workers set merged_into = :into where id = :id")
                        .param("into", mary.value())
                        .param("id", spelling.value())
                        .update());

        assertThat(page(lead, "/structure/workers/" + spelling.value()).text())
                .contains("This spelling stands for Mary Price");
        assertThat(page(lead, "/structure/workers/" + mary.value()).text()).contains("Also spelled Price, Mary");
    }

    @Test
    void takesAFileInOnlyAfterItWasShownAndOnlyWhole() throws Exception {
        String file = """
            kind,worker,subject,from,to,deputy
            manages-team,Mary Price,East 1,2026-01-01,,
            heads-service-area,Helen Dale,East,2026-01-01,,
            absent,Mary Price,Helen Dale,2026-03-02,2026-03-06,
            """;

        Document preview = Jsoup.parse(check(file).getContentAsString());
        assertThat(preview.text())
                .contains("3 rows were understood. Nothing is stored yet.")
                .contains("Helen Dale");
        assertThat(responsibilities()).isZero();

        send(
                lead,
                "/structure/import/take",
                Map.of("text", preview.select("input[name=text]").attr("value")));

        assertThat(responsibilities()).isEqualTo(2);
        assertThat(page(lead, "/structure").text())
                .doesNotContain("no known manager")
                .doesNotContain("Nobody is known to head");
    }

    @Test
    void questionsAChildThatNoExtractNamesAndTakesTheRowAllTheSame() throws Exception {
        String file = """
            kind,worker,subject,from
            reviews-child,Ivy Rowe,99999,2026-01-01
            """;

        Document preview = Jsoup.parse(check(file).getContentAsString());

        assertThat(preview.select(".govuk-warning-text").text())
                .contains("No extract names these children yet")
                .contains("99999");
        assertThat(send(lead, "/structure/import/take", Map.of("text", file)).getStatus())
                .isEqualTo(303);
    }

    @Test
    void standsOnTheHomeOfWhoeverKeepsItWhileATeamHasNoManager() throws Exception {
        assertThat(page(lead, "/").select("a:contains(Say who manages 1 team)").attr("href"))
                .isEqualTo("/structure");
        assertThat(page(manager, "/").text()).doesNotContain("Say who manages");
    }

    @Test
    void saysWhereTeamsComeFromBeforeThereAreAny() throws Exception {
        SignedIn newcomer = authorities.aPerson(authorities.anAuthority(), "Ada New", Role.ADMINISTRATOR);

        Document page = page(newcomer, "/structure");

        assertThat(page.text()).contains("No teams yet").doesNotContain("Every team has a manager");
        assertThat(page.select("table")).isEmpty();
        assertThat(page(newcomer, "/")
                        .select("a:contains(Take in the first extract)")
                        .attr("href"))
                .isEqualTo("/extracts/new");
    }

    @Test
    void takesNothingOfAFileWithAProblem() throws Exception {
        String file = """
            kind,worker,subject,from,to,deputy
            manages-team,Mary Price,East 1,2026-01-01,,
            manages-team,Mary Price,East 9,2026-01-01,,
            """;

        Document preview = Jsoup.parse(check(file).getContentAsString());
        assertThat(preview.select("tbody").first().text())
                .contains("3")
                .contains("East 9")
                .contains("a team of the structure");
        assertThat(preview.select("input[name=text]")).isEmpty();
        assertThat(send(lead, "/structure/import/take", Map.of("text", file)).getStatus())
                .isEqualTo(422);
        assertThat(responsibilities()).isZero();
    }

    @Test
    void refusesAFileThatIsNoText() throws Exception {
        var file = new MockMultipartFile("file", "structure.csv", "text/csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(mvc.perform(multipart("/structure/import")
                                .file(file)
                                .with(as(lead))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void offersNoChangesToThoseWhoMayOnlyLook() throws Exception {
        assertThat(page(manager, "/structure/teams/" + team.value()).select("main form, main a.govuk-button"))
                .isEmpty();
        assertThat(mvc.perform(get("/structure/import").with(as(manager)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private Map<String, String> manages(String holder) {
        var form = new java.util.HashMap<>(SINCE_MARCH);
        form.putAll(Map.of("kind", "manages-team", "subject", "" + team.value(), "holder", holder));
        return form;
    }

    private String endOf(Map<String, String> responsibility) throws Exception {
        send(lead, "/structure/responsibilities/new", responsibility);
        return page(lead, "/structure/teams/" + team.value())
                .select("td a[href$=/end]")
                .attr("href");
    }

    private int responsibilities() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select count(*) from responsibilities")
                        .query(Integer.class)
                        .single());
    }

    private java.util.List<String> trail() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select what from trail_entries order by id")
                        .query(String.class)
                        .list());
    }

    private MockHttpServletResponse check(String text) throws Exception {
        var file = new MockMultipartFile("file", "structure.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                        multipart("/structure/import").file(file).with(as(lead)).with(csrf()))
                .andReturn()
                .getResponse();
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

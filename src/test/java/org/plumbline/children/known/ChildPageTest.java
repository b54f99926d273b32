package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.children.TakingInExtract;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import org.plumbline.database.AuthorityId;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAWorkbook;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ChildPageTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 30);

    @Autowired
    private MockMvc web;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private TakingInExtract takingIn;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    Path folder;

    private AuthorityId authority;
    private SignedIn lead;

    @BeforeEach
    void anAuthority() {
        clock.advanceTo(LocalDate.of(2024, 5, 10));
        authority = authorities.anAuthority();
        lead = authorities.aPerson(authority, "Amara Okafor", Role.QUALITY_LEAD);
    }

    @Test
    void saysWhoItIsByIdAndAgeAndNeverByDateOfBirth() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        var page = open(child("7"), lead);

        assertThat(page.select("h1").text()).isEqualTo("Child 7");
        assertThat(page.select(".plumbline-lead").text())
                .isEqualTo("Age 12. What the extracts say, as at 31 March 2024.");
        assertThat(page.html()).doesNotContain("2011", "2012");
    }

    @Test
    void hasTheButtonForAChildWhoMayBeUnsafeAtTheTop() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        var button = open(child("7"), lead).selectFirst(".plumbline-heading a.govuk-button--warning");

        assertThat(button.text()).isEqualTo("This child may be unsafe now");
        assertThat(button.attr("href")).isEqualTo(child("7") + "/safety-alerts/new");
    }

    @Test
    void saysWhereTheChildStandsAndSinceWhen() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        var rows = open(child("7"), lead).select(".govuk-summary-list__row").eachText();

        assertThat(rows)
                .contains(
                        "Where they stand In need In care At home with parents",
                        "Worker Ann Lee In the extracts since the one as at 31 March 2024",
                        "Team North",
                        "In care since 10 January 2023",
                        "Legal status Full care order (C2) Since 1 February 2023",
                        "Placement Placed with parents (P1) Since 5 June 2023",
                        "Last visit 20 March 2024 11 days before");
    }

    @Test
    void opensEachLineToTheRowItIsFrom() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        var order = open(child("7"), lead).select("details").stream()
                .filter(line -> line.select("summary").text().equals("Full care order (C2)"))
                .findFirst()
                .orElseThrow();

        assertThat(order.text()).contains("Source: march.xlsx, sheet “List 8”, row 2; extract as at 31 March 2024.");
        assertThat(order.select("a").attr("href")).matches("/extracts/\\d+");
    }

    @Test
    void drawsTheLanesThatTheTableTellsInWords() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        var page = open(child("7"), lead);

        assertThat(page.select("svg.plumbline-bars > text.plumbline-bars__label")
                        .eachText())
                .containsExactly("Status", "Legal status", "Placements", "Visits, reviews", "Workers");
        assertThat(page.select("svg.plumbline-bars g > title").eachText())
                .contains("1 Feb 2023, goes on: Full care order (C2)");
        assertThat(open(child("7") + "?years=1", lead)
                        .select("nav[aria-label='How far back'] [aria-current]")
                        .text())
                .isEqualTo("Last 12 months");
    }

    @Test
    void followsTheAllocationFromExtractToExtract() throws Exception {
        take(care("7", "Ann Lee"), MARCH);
        take(care("7", "Bo Day"), APRIL);

        var page = open(child("7"), lead);

        assertThat(page.select("h2#allocation ~ div tbody tr").eachText())
                .containsExactly("30 Apr 2024 30 Apr 2024 Bo Day North", "31 Mar 2024 31 Mar 2024 Ann Lee North");
    }

    @Test
    void saysWhatTheDataDoesNotKnow() throws Exception {
        take(care("7", "Ann Lee"), MARCH);
        take(care("8", "Bo Day"), APRIL);

        var gaps = open(child("7"), lead).select("#gaps ~ ul li").eachText();

        assertThat(gaps)
                .contains("The latest extract, as at 30 April 2024, does not name this child: what stands here is as"
                        + " at 31 March 2024.");
    }

    @Test
    void isNotFoundOutOfReach() throws Exception {
        take(care("7", "Ann Lee"), MARCH);
        var stranger = authorities.aWorker(authority, "Una Voss");
        var holder = authorities.in(
                authority,
                () -> jdbc.sql("select id from workers where name = 'Ann Lee'")
                        .query((row, _) -> new org.plumbline.authority.WorkerId(row.getLong(1)))
                        .single());
        var elsewhere = authorities.aPerson(authorities.anAuthority(), "Lea Ford", Role.QUALITY_LEAD);

        assertThat(fetch(child("7"), authorities.aPerson(authority, "Ann Lee", holder, Role.SOCIAL_WORKER))
                        .getStatus())
                .isEqualTo(200);
        assertThat(fetch(child("7"), authorities.aPerson(authority, "Una Voss", stranger, Role.SOCIAL_WORKER))
                        .getStatus())
                .isEqualTo(404);
        assertThat(fetch(child("7"), elsewhere).getStatus()).isEqualTo(404);
        assertThat(fetch("/children/999999", lead).getStatus()).isEqualTo(404);
        assertThat(fetch("/children/seven", lead).getStatus()).isEqualTo(404);
    }

    @Test
    void isOnTheTrailForWhoeverSawIt() throws Exception {
        take(care("7", "Ann Lee"), MARCH);

        open(child("7"), lead);

        assertThat(authorities.in(
                        authority,
                        () -> jdbc.sql("select actor || ' ' || subject_kind || '/' || subject_id from trail_entries"
                                        + " where what = 'child-seen'")
                                .query(String.class)
                                .list()))
                .containsExactly(
                        lead.actor().reference() + " child/" + child("7").substring("/children/".length()));
    }

    @Test
    void isFoundFromTheSearchBoxWithinReachOnly() throws Exception {
        take(care("X7", "Ann Lee"), MARCH);
        var stranger = authorities.aPerson(
                authority, "Una Voss", authorities.aWorker(authority, "Una Voss"), Role.SOCIAL_WORKER);

        assertThat(fetch("/search?q=x7", lead).getHeader("Location")).isEqualTo(child("X7"));
        assertThat(fetch("/search?q=X7", stranger).getHeader("Location")).isNull();
        assertThat(fetch("/search?q=X", lead).getHeader("Location")).isNull();
    }

    @Test
    void showsEveryChildOfACounty() throws Exception {
        takeCounty(LocalDate.of(2024, 1, 31));
        takeCounty(APRIL);

        List<Long> ids = authorities.in(
                authority,
                () -> jdbc.sql("select id from children order by id")
                        .query(Long.class)
                        .list());

        assertThat(ids).hasSizeGreaterThan(30);
        for (long id : ids) {
            assertThat(open("/children/" + id + "?years=all", lead).select("h1").text())
                    .startsWith("Child ");
        }
    }

    private static AnnexWorkbook care(String id, String worker) {
        return AnnexWorkbook.anAnnexA()
                .row(
                        AnnexList.CHILDREN_IN_CARE,
                        id,
                        Map.ofEntries(
                                Map.entry(Column.BORN_ON, LocalDate.of(2011, 9, 20)),
                                Map.entry(Column.CARE_START, LocalDate.of(2023, 1, 10)),
                                Map.entry(Column.LEGAL_START, LocalDate.of(2023, 2, 1)),
                                Map.entry(Column.PLACEMENT_START, LocalDate.of(2023, 6, 5)),
                                Map.entry(Column.CARE_VISIT_ON, LocalDate.of(2024, 3, 20)),
                                Map.entry(Column.CARE_END, ""),
                                Map.entry(Column.CARE_END_REASON, ""),
                                Map.entry(Column.LEGAL_STATUS, "C2"),
                                Map.entry(Column.PLACEMENT_TYPE, "P1"),
                                Map.entry(Column.TEAM, "North"),
                                Map.entry(Column.WORKER, worker)));
    }

    private void takeCounty(LocalDate asAt) throws IOException {
        Path file = folder.resolve("county-" + asAt + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            AnnexAWorkbook.write(new County(7, 60, APRIL), asAt, out);
        }
        take(file, asAt);
    }

    private void take(AnnexWorkbook workbook, LocalDate asAt) {
        take(workbook.write(folder.resolve(asAt.getMonth().name().toLowerCase(java.util.Locale.ROOT) + ".xlsx")), asAt);
    }

    private void take(Path file, LocalDate asAt) {
        var outcome = authorities.in(authority, () -> {
            try {
                return takingIn.take(List.of(file), asAt, Set.of());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        assertThat(outcome).isInstanceOf(TakingInExtract.Taken.class);
    }

    private String child(String caseId) {
        return "/children/"
                + authorities.in(
                        authority,
                        () -> jdbc.sql("select id from children where case_id = :case")
                                .param("case", caseId)
                                .query(Long.class)
                                .single());
    }

    private Document open(String address, SignedIn person) throws Exception {
        var response = fetch(address, person);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse fetch(String address, SignedIn person) throws Exception {
        return web.perform(get(java.net.URI.create(address)).with(as(person)))
                .andReturn()
                .getResponse();
    }
}

package org.plumbline.children.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class ExtractPagesPageTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private ProcessingUploads processing;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    Path folder;

    private SignedIn lead;

    @BeforeEach
    void hireLead() {
        clock.advanceTo(LocalDate.of(2024, 4, 10));
        lead = authorities.aPerson(authorities.anAuthority(), "Amara Okafor", Role.QUALITY_LEAD);
    }

    @Test
    void saysWhatWillBeHereBeforeThereIsAnyExtract() throws Exception {
        Document page = page(get("/extracts"));

        assertThat(page.select("h2").text()).contains("No extract yet");
        assertThat(page.select("a[href=/extracts/new]").text()).isEqualTo("Take in an extract");
    }

    @Test
    void showsWhatIsInAWorkbookBeforeAnythingIsKept() throws Exception {
        String upload = send(AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "11")
                .row(AnnexList.CHILDREN_IN_NEED, "11", Map.of(Column.NEED, "PSRMEM")));
        assertThat(page(get(upload)).select("meta[http-equiv=refresh]")).isNotEmpty();

        work();

        Document page = page(get(upload));
        assertThat(page.text()).contains("1 child in 2 rows. Nothing is kept yet.");
        assertThat(page.select("input[name=as-at-year]").val()).isEqualTo("2024");
        assertThat(count("children")).isZero();
        Document problems = page(get(upload + "?kind=value-unclear"));
        assertThat(problems.select("#problems").text()).contains("List 6, row 2", "Primary Need Code", "PSRMEM");
    }

    @Test
    void takesItInOnceThePersonConfirms() throws Exception {
        String upload = send(AnnexWorkbook.withRowsInEachList(5));
        work();

        submit(upload + "/take", "as-at-day", "31", "as-at-month", "3", "as-at-year", "2024");
        work();

        MvcResult moved = mvc.perform(get(upload).with(as(lead))).andReturn();
        assertThat(moved.getResponse().getStatus()).isEqualTo(303);
        Document extract = page(get(location(moved)));
        assertThat(extract.select("h1").text()).startsWith("Extract as at 31 March 2024");
        assertThat(extract.text()).contains("by Amara Okafor").contains("Undo this extract");
        assertThat(count("children")).isEqualTo(5);
        assertThat(count("upload_parts")).isZero();
        assertThat(page(get("/extracts")).select("table").text()).contains("Taken in");
    }

    @Test
    void standsOnTheHomeOfWhoeverMayDecideOnIt() throws Exception {
        assertThat(page(get("/")).text()).contains("Take in the first extract");
        String upload = send(AnnexWorkbook.withRowsInEachList(1));
        assertThat(page(get("/")).text()).doesNotContain("Decide on the workbook");

        work();

        Document home = page(get("/"));
        assertThat(home.select("a:contains(Decide on the workbook)").attr("href"))
                .isEqualTo(upload);
        assertThat(home.text()).doesNotContain("Take in the first extract");
    }

    @Test
    void refusesADateInTheFutureAndKeepsTheRestOfThePage() throws Exception {
        String upload = send(AnnexWorkbook.withRowsInEachList(1));
        work();

        MvcResult answer = submit(upload + "/take", "as-at-day", "11", "as-at-month", "4", "as-at-year", "2024");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(parse(answer).select(".govuk-error-summary").text()).contains("must not be in the future");
    }

    @Test
    void letsRowsBeSetAsideByName() throws Exception {
        String upload = send(AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "11")
                .row(AnnexList.REFERRALS, "12", Map.of(Column.CHILD_ID, "")));
        work();
        Document refused = page(get(upload));
        assertThat(refused.text()).contains("It cannot be taken in as it is").doesNotContain("Take this extract in");
        assertThat(refused.select("input[name=row]").eachAttr("value")).containsExactly("List 3:3");

        submit(upload + "/check", "row", "List 3:3");
        work();

        Document good = page(get(upload));
        assertThat(good.text()).contains("1 child in 1 row").contains("Take this extract in");
        assertThat(good.select("input[name=row][checked]").eachAttr("value")).containsExactly("List 3:3");
    }

    @Test
    void saysWhichNameOfARowItDoesNotUnderstand() throws Exception {
        String upload = send(AnnexWorkbook.withRowsInEachList(1));
        work();

        MvcResult answer = submit(upload + "/check", "others", "List 3:3\nthe third row");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(parse(answer).select(".govuk-error-summary a").eachText())
                .containsExactly("“the third row” is not the name of a row, such as List 6:12");
    }

    @Test
    void saysWhatToDoAboutAFileThatIsNoWorkbook() throws Exception {
        String upload = send("notes.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));
        work();

        assertThat(page(get(upload)).text())
                .contains("This is not an Excel workbook")
                .contains("Save As");
    }

    @Test
    void asksForAFile() throws Exception {
        MvcResult answer = mvc.perform(multipart("/extracts/new").with(csrf()).with(as(lead)))
                .andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(parse(answer).select(".govuk-error-summary a").eachText())
                .containsExactly("Select the Annex A workbook; an empty file cannot be read");
    }

    @Test
    void throwsAWorkbookAwayWithAllItsContent() throws Exception {
        String upload = send(AnnexWorkbook.withRowsInEachList(1));
        work();

        submit(upload + "/discard");

        assertThat(count("upload_parts") + count("uploads")).isZero();
        assertThat(mvc.perform(get(upload).with(as(lead)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void undoesAnExtractAfterSayingWhatThatDoes() throws Exception {
        String extract = takenIn(AnnexWorkbook.withRowsInEachList(5));
        assertThat(page(get(extract + "/undo")).text())
                .contains("5 children that only this extract names will be removed");

        MvcResult answer = submit(extract + "/undo");

        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(count("children")).isZero();
        assertThat(page(get("/extracts")).text()).contains("Undone");
    }

    @Test
    void offersTwoSpellingsOfOneWorkerAndMergesThemOnlyWhenAsked() throws Exception {
        takenIn(AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "1", Map.of(Column.WORKER, "Mathilde Cutsforth"))
                .row(AnnexList.REFERRALS, "2", Map.of(Column.WORKER, "Mathilde Cutsforth"))
                .row(AnnexList.REFERRALS, "3", Map.of(Column.WORKER, "Matilde Cutsforth")));
        Document offer = page(get("/extracts/spellings"));
        assertThat(offer.select("h2").text()).contains("Mathilde Cutsforth and Matilde Cutsforth");

        submit(
                "/extracts/spellings",
                "into",
                offer.select("input[name=into]").val(),
                "spelling",
                offer.select("input[name=spelling]").val(),
                "decision",
                "same");

        assertThat(page(get("/extracts/spellings")).text()).contains("No two names are alike");
        assertThat(strings("select distinct w.name from current_standings s"
                        + " join workers w on w.authority_id = s.authority_id and w.id = s.worker_id"))
                .containsExactly("Mathilde Cutsforth");
    }

    @Test
    void keepsTwoPeopleWithAlikeNamesApartForGood() throws Exception {
        takenIn(AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "1", Map.of(Column.WORKER, "Chris Smith"))
                .row(AnnexList.REFERRALS, "2", Map.of(Column.WORKER, "Christopher Smith")));
        Document offer = page(get("/extracts/spellings"));

        submit(
                "/extracts/spellings",
                "into",
                offer.select("input[name=into]").val(),
                "spelling",
                offer.select("input[name=spelling]").val(),
                "decision",
                "apart");

        assertThat(page(get("/extracts/spellings")).text()).contains("No two names are alike");
        assertThat(strings("select name from workers where merged_into is not null"))
                .isEmpty();
    }

    @Test
    void showsAnotherAuthorityNothing() throws Exception {
        String upload = send(AnnexWorkbook.withRowsInEachList(1));
        SignedIn stranger = authorities.aPerson(authorities.anAuthority(), "Noor Haddad", Role.QUALITY_LEAD);

        MvcResult answer = mvc.perform(get(upload).with(as(stranger))).andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
    }

    private String takenIn(AnnexWorkbook workbook) throws Exception {
        String upload = send(workbook);
        work();
        submit(upload + "/take", "as-at-day", "31", "as-at-month", "3", "as-at-year", "2024");
        work();
        return location(mvc.perform(get(upload).with(as(lead))).andReturn());
    }

    private String send(AnnexWorkbook workbook) throws Exception {
        return send("annex-a.xlsx", Files.readAllBytes(workbook.in(folder)));
    }

    private String send(String name, byte[] content) throws Exception {
        MvcResult answer = mvc.perform(multipart("/extracts/new")
                        .file(new MockMultipartFile("workbook", name, null, content))
                        .with(csrf())
                        .with(as(lead)))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        return location(answer);
    }

    private void work() {
        assertThat(processing.processAll(lead.authority())).isEqualTo(1);
    }

    private MvcResult submit(String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request.with(csrf()).with(as(lead))).andReturn();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult answer = mvc.perform(request.with(as(lead))).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return parse(answer);
    }

    private static Document parse(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static String location(MvcResult answer) {
        String location = answer.getResponse().getHeader("Location");
        assertThat(location).isNotNull();
        return location;
    }

    private int count(String table) {
        return Integer.parseInt(strings("select count(*)::text from " + table).getFirst());
    }

    private List<String> strings(String sql) {
        return authorities.in(
                lead.authority(), () -> jdbc.sql(sql).query(String.class).list());
    }
}

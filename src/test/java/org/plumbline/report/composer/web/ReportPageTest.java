package org.plumbline.report.composer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class ReportPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn officer;
    private SignedIn cabinetMember;
    private SignedIn boardMember;
    private String report;

    @BeforeEach
    void beginAReport() throws Exception {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        cabinetMember = authorities.aPerson(authority, "Councillor Jill Astbury", Role.LEAD_MEMBER);
        boardMember = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
        for (int child = 1; child <= 9; child++) {
            authorities.aChild(authority, "100" + child, null, null, child < 4 ? "in-care" : "children-in-need");
        }
        report = begin("select-committee");
    }

    @Test
    void offersWhatTheTemplateHasAndWhenPapersAreDue() throws Exception {
        Document page = page(officer, report);

        assertThat(page.select("section h2").eachText())
                .containsExactly(
                        "Purpose of Agenda Item",
                        "Background",
                        "Key achievements against the earlier plan",
                        "Development Centre Programme",
                        "Children in Need Audit and Review",
                        "Beyond Auditing",
                        "Public Law Outline Review (court work)",
                        "Placement at Home with Parents Arrangements",
                        "The improvement plan",
                        "Appendix: Improvement plan");
        assertThat(page.text()).contains("Papers are due on Thursday 19 March 2026");
    }

    @Test
    void saysEverythingThatStandsBeforeAFirstVersion() throws Exception {
        MockHttpServletResponse refused = send(officer, report + "/versions", Map.of());

        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select(".govuk-error-summary a").eachText())
                .contains("“Background” is empty. Write it.", "No figures are taken yet. Take a snapshot.");
        assertThat(page.select("#stopping + ul a").eachText())
                .as("where the summary leads, with a link to each place")
                .contains("“Background” is empty. Write it.");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsOnly("#stopping");
    }

    @Test
    void keepsBothTextsWhenSomebodyElseWroteMeanwhile() throws Exception {
        write("s2", 0, "First words");

        MockHttpServletResponse conflict =
                send(officer, report + "/sections/s2", Map.of("_base.s2", "0", "s2", "Other words"));

        Document shown = Jsoup.parse(conflict.getContentAsString());
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(shown.select("blockquote").text()).isEqualTo("First words");
        assertThat(shown.select("textarea[name=s2]").text()).isEqualTo("Other words");
        assertThat(shown.select("input[name=_base.s2]").attr("value")).isEqualTo("1");
    }

    @Test
    void thePublicViewWithholdsSmallNumbersInTablesAndSentences() throws Exception {
        send(
                officer,
                report + "/sections/s2",
                Map.of(
                        "do",
                        "set",
                        "seen",
                        "1",
                        "heading",
                        "Background",
                        "openness",
                        "public",
                        "figures",
                        "children-by-cohort"));
        write("s2", 0, "We care for [[children-in-care]] children, of [[children-in-need]] in need.");
        take();

        assertThat(text("public", "html"))
                .contains("We care for a small number of children")
                .contains("c");
        assertThat(text("confidential", "html"))
                .contains("We care for 3 children, of 6 in need")
                .contains("Confidential");
        assertThat(page(officer, report + "/preview/public")
                        .select("table")
                        .first()
                        .text())
                .contains("What is withheld, and why", "In care", "It is from 1 to 5");
    }

    @Test
    void printsNoHeadingOverASectionInWhichNothingStands() throws Exception {
        write("s2", 0, "The plan was agreed in November.");

        assertThat(Jsoup.parse(text("public", "html"))
                        .select("main h2, main h3")
                        .eachText())
                .contains("Background")
                .doesNotContain("Beyond Auditing", "Key achievements against the earlier plan");
    }

    @Test
    void nothingOfAnExemptSectionReachesThePublicDocument() throws Exception {
        write("s2", 0, "Secret legal advice.");
        send(
                officer,
                report + "/sections/s2",
                Map.of("do", "set", "seen", "1", "heading", "Advice", "openness", "exempt-5"));

        assertThat(text("public", "html"))
                .doesNotContain("Secret legal advice")
                .doesNotContain("Advice</h2>")
                .contains("paragraph 5 of Part 1 of Schedule 12A");
        assertThat(text("exempt", "html")).contains("Secret legal advice").contains("Not for publication");
    }

    @Test
    void isSignedOffByEachAndSentOnlyThen() throws Exception {
        readyToFreeze();
        assertThat(send(officer, report + "/versions", Map.of("note", "Final")).getStatus())
                .isEqualTo(303);
        String version = report + "/versions/1";

        MockHttpServletResponse early = send(officer, version + "/issue", Map.of("published", "yes"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("The Cabinet Member has not signed version 1 off");

        sign(cabinetMember, version, "cabinet-member");
        for (String capacity : new String[] {"author", "contact-officer", "monitoring-officer"}) {
            sign(officer, version, capacity);
        }
        assertThat(ask(boardMember, version).getStatus()).isEqualTo(404);
        assertThat(send(officer, version + "/issue", Map.of("published", "yes")).getStatus())
                .isEqualTo(303);
        assertThat(page(boardMember, version).text())
                .contains("Councillor Jill Astbury on 3 March 2026")
                .contains("3 March 2026, published");
    }

    @Test
    void wordAndPdfSayTheSameWords() throws Exception {
        readyToFreeze();
        send(officer, report + "/versions", Map.of());

        byte[] pdf = ask(officer, report + "/versions/1/files/public.pdf").getContentAsByteArray();
        String inPdf = new PDFTextStripper().getText(Loader.loadPDF(pdf));
        String inWord =
                word(ask(officer, report + "/versions/1/files/public.docx").getContentAsByteArray());
        for (String words :
                new String[] {"Report to the Children's Select Committee", "The plan goes further.", "Background papers"
                }) {
            assertThat(inPdf).contains(words);
            assertThat(inWord).contains(words);
        }
    }

    @Test
    void anEvaluationOfAChildIsNeverABackgroundPaper() throws Exception {
        MockHttpServletResponse refused = send(officer, report + "/papers", Map.of("seen", "1", "title", "EV-12"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("is never a background paper");
    }

    @Test
    void aNewerSnapshotIsKeptBesideTheOneInUse() throws Exception {
        send(
                officer,
                report + "/sections/s2",
                Map.of(
                        "do",
                        "set",
                        "seen",
                        "1",
                        "heading",
                        "Background",
                        "openness",
                        "public",
                        "figures",
                        "children-by-cohort"));
        take();
        take();

        assertThat(page(officer, report + "/checklist").text())
                .contains("Newer figures exist: the report uses snapshot 1, and snapshot 2 was taken after it");
        assertThat(text("public", "html")).contains("The figures are those of snapshot 1");
    }

    @Test
    void saysWhenTheLiveDataIsNewerThanTheSnapshot() throws Exception {
        readyToFreeze();
        send(officer, report + "/figures", Map.of("use", "2", "seen", "3"));
        send(officer, report + "/comparison", Map.of());
        assertThat(page(officer, report + "/figures").text())
                .contains("nothing was different")
                .doesNotContain("The live data is newer");

        authorities.aChild(authority, "2001", null, null, "in-care", "placed-at-home");
        send(officer, report + "/comparison", Map.of());

        assertThat(page(officer, report + "/figures").text())
                .contains("The data is newer than this snapshot: an extract was taken in on")
                .contains("The live data is newer than the snapshot: Children")
                .contains("Take a newer snapshot if the meeting should see it.");
        assertThat(page(officer, report + "/checklist").text()).contains("The live data is newer than the snapshot");
    }

    private void readyToFreeze() throws Exception {
        write("s1", 0, "The purpose of this report is to (a) look back and (b) look ahead.");
        write("s2", 0, "An inspection found what had to improve.\n\na. This.\nb. That.");
        write("s9", 0, "The plan goes further.");
        send(officer, report + "/papers", Map.of("seen", "1", "title", "Inspection report", "place", "County Hall"));
        take();
        send(
                officer,
                report + "/sections/s2",
                Map.of(
                        "do",
                        "set",
                        "seen",
                        "2",
                        "heading",
                        "Background",
                        "openness",
                        "public",
                        "figures",
                        "children-by-cohort"));
        take();
    }

    private void write(String section, int seen, String words) throws Exception {
        assertThat(send(
                                officer,
                                report + "/sections/" + section,
                                Map.of("_base." + section, String.valueOf(seen), section, words))
                        .getStatus())
                .isEqualTo(303);
    }

    private void take() throws Exception {
        send(officer, report + "/figures", Map.of());
    }

    private void sign(SignedIn person, String version, String capacity) throws Exception {
        assertThat(send(
                                person,
                                version + "/sign-off",
                                Map.of(
                                        "capacity",
                                        capacity,
                                        "person",
                                        person.name(),
                                        "on-day",
                                        "3",
                                        "on-month",
                                        "3",
                                        "on-year",
                                        "2026"))
                        .getStatus())
                .isEqualTo(303);
    }

    private String begin(String kind) throws Exception {
        String location = send(
                        officer,
                        "/reports/new",
                        Map.of(
                                "kind",
                                kind,
                                "title",
                                "Improvement plan, phase 2",
                                "meeting-day",
                                "27",
                                "meeting-month",
                                "3",
                                "meeting-year",
                                "2026",
                                "author",
                                "Ruth Adeyemi",
                                "contact",
                                "Bridget Orme",
                                "email",
                                "bridget.orme@example.gov.uk",
                                "member",
                                "Councillor Jill Astbury"))
                .getHeader("Location");
        return java.util.Objects.requireNonNull(location);
    }

    private String text(String view, String extension) throws Exception {
        return new String(
                ask(officer, report + "/files/" + view + "." + extension).getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String word(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return Jsoup.parse(
                                    new String(zip.readAllBytes(), StandardCharsets.UTF_8),
                                    "",
                                    org.jsoup.parser.Parser.xmlParser())
                            .select("w|t")
                            .eachText()
                            .toString();
                }
            }
        }
        return "";
    }

    private Document page(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response = ask(person, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse ask(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).with(as(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(as(person)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

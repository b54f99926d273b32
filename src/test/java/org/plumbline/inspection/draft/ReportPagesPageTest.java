package org.plumbline.inspection.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ReportPagesPageTest {
    private static final String BUCKS = "buckinghamshire-2018-jan";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ReadingSentReports reading;

    private AuthorityId authority;
    private SignedIn officer;
    private SignedIn member;

    @BeforeEach
    void makeAnAuthority() {
        clock.advanceTo(LocalDate.parse("2018-02-05"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        member = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
    }

    @Test
    void showsWhatWasReadAndKeepsNothingBeforeItIsConfirmed() throws Exception {
        Document draft = page(officer, sent(BUCKS));

        assertThat(draft.select("h1").text()).contains("Ofsted inspection");
        assertThat(draft.text()).contains("Buckinghamshire", "Single inspection", "Inadequate", "Recommendations (");
        assertThat(authorities.in(authority, recommendations::list)).isEmpty();
        assertThat(page(member, "/inspections").text()).contains("No inspections yet");
        assertThat(page(officer, "/inspections").text()).contains("Waiting to be confirmed", BUCKS + ".pdf");
    }

    @Test
    void asksForEveryDoubtBeforeItKeepsTheReport() throws Exception {
        String draft = sent(BUCKS);

        MockHttpServletResponse refused = send(officer, draft + "/confirmation", Map.of("version", "0"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(errorsOf(refused).getFirst()).startsWith("Compare with the report, and tick, what is not certain");
        assertThat(page(officer, draft).select("input[name=doubts]").parents().text())
                .contains("The report is about Buckinghamshire");
    }

    @Test
    void keepsAConfirmedReportWithJudgementsRecommendationsParagraphsAndItsFile() throws Exception {
        String inspection = confirmed(sent(BUCKS));

        Document shown = page(member, inspection);
        assertThat(shown.select("h2").eachText())
                .contains("Judgements: The local authority", "What must improve", "Numbered paragraphs");
        assertThat(shown.select("#p1 p").first().text()).startsWith("1.");
        assertThat(shown.select("#p1 .plumbline-below").text())
                .isEqualTo("paragraph 1, Ofsted single inspection, January 2018");
        List<Recommendation> all = authorities.in(authority, recommendations::list);
        assertThat(all).hasSize(10).allMatch(one -> one.inspection() != null);
        assertThat(all.getFirst().immediate()).isTrue();
        MockHttpServletResponse file = mvc.perform(
                        get(inspection + "/report.pdf").with(as(member)))
                .andReturn()
                .getResponse();
        assertThat(file.getContentAsByteArray()).isEqualTo(SampleReport.content(BUCKS));
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(BUCKS);
    }

    @Test
    void countsTheClocksFromPublicationAndStopsThemWhenDone() throws Exception {
        String inspection = confirmed(sent(BUCKS));

        String due = row(page(member, inspection), "Send the final statement of action");
        assertThat(due).contains("Due", "working days", "because the day of receipt is not recorded", "section 137(3)");

        send(
                officer,
                inspection + "/clocks/final-statement",
                Map.of(
                        "done-on-day",
                        "2",
                        "done-on-month",
                        "2",
                        "done-on-year",
                        "2018",
                        "words",
                        "Sent by the director"));
        assertThat(row(page(member, inspection), "Send the final statement of action"))
                .contains("Done 2 February 2018, in time");
    }

    @Test
    void recognisesTheSameFileBeforeAndAfterItIsConfirmed() throws Exception {
        String draft = sent(BUCKS);

        assertThat(sent(BUCKS)).isEqualTo(draft);
        String inspection = confirmed(draft);
        assertThat(sent(BUCKS)).isEqualTo(inspection);
    }

    @Test
    void answersAtOnceAndShowsHowFarTheReadingIsUntilThereIsADraft() throws Exception {
        String path = location(upload(BUCKS + ".pdf", SampleReport.content(BUCKS)));

        Document underWay = page(officer, path);
        assertThat(underWay.select("meta[http-equiv=refresh]")).isNotEmpty();
        assertThat(underWay.select("progress")).hasSize(1);
        assertThat(underWay.text()).contains("Reading " + BUCKS + ".pdf");
        assertThat(page(officer, "/inspections").text()).contains("Being read");
        assertThat(location(upload("again.pdf", SampleReport.content(BUCKS)))).isEqualTo(path);

        reading.readAll(authority);

        assertThat(answer(path + "/progress").getHeader("HX-Redirect")).isEqualTo(path);
        assertThat(location(answer(path))).startsWith("/inspections/drafts/");
        assertThat(page(officer, "/").text()).contains("Confirm the report: ");
        assertThat(page(officer, "/inspections").text()).doesNotContain("Being read");
    }

    @Test
    void refusesInWordsWhatIsNoReport() throws Exception {
        String path = location(upload("plan.pdf", "PK not a pdf".getBytes(StandardCharsets.UTF_8)));
        reading.readAll(authority);

        assertThat(page(officer, path).text())
                .contains(
                        "This is not a PDF. Choose the report as Ofsted publishes it, a file that ends in .pdf.",
                        "Nothing of it is kept.",
                        "Send another file",
                        "Enter the report by hand");
        assertThat(page(officer, "/inspections").text()).contains("Could not be read");
        assertThat(page(officer, "/").text()).contains("See why a report could not be read: plan.pdf");
        assertThat(errorsOf(upload("empty.pdf", new byte[0])))
                .containsExactly("Select the report; an empty file cannot be read");

        send(officer, path + "/removal", Map.of());

        assertThat(page(officer, "/inspections").text()).doesNotContain("plan.pdf");
        assertThat(page(officer, "/inspections").text()).doesNotContain("Waiting to be confirmed");
    }

    @Test
    void letsAPersonJoinPartMoveRemoveAndMarkRecommendations() throws Exception {
        String part = sent(BUCKS) + "/recommendations";
        Map<String, String> form = formOf(page(officer, part));
        String first = form.get("text-1");

        form.put("text-2", "A first half.\n\nA second half.");
        form.put("immediate-2", "yes");
        form.put("pressed", "remove-1");
        assertThat(send(officer, part, form).getStatus()).isEqualTo(303);
        Map<String, String> parted = formOf(page(officer, part));
        assertThat(parted.get("text-1")).isEqualTo("A first half.");
        assertThat(parted.get("text-2")).isEqualTo("A second half.");
        assertThat(parted.values()).doesNotContain(first);

        parted.put("pressed", "up-2");
        send(officer, part, parted);
        Map<String, String> moved = formOf(page(officer, part));
        assertThat(moved.get("text-1")).isEqualTo("A second half.");

        moved.put("pressed", "join-1");
        send(officer, part, moved);
        assertThat(formOf(page(officer, part)).get("text-1")).isEqualTo("A second half. A first half.");
    }

    @Test
    void addsAndCorrectsJudgements() throws Exception {
        String part = sent(BUCKS) + "/judgements";
        Map<String, String> form = formOf(page(officer, part + "?add=yes"));
        int last = Integer.parseInt(form.get("count"));

        form.put("area-" + last, "practice");
        form.put("pressed", "save");
        assertThat(errorsOf(send(officer, part, form))).containsExactly("Select the grade of judgement " + last);
        form.put("grade-" + last, "good");
        assertThat(send(officer, part, form).getStatus()).isEqualTo(303);
        assertThat(formOf(page(officer, part)).get("heading-" + last)).isEqualTo("Quality of practice");
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhile() throws Exception {
        String part = sent(BUCKS) + "/judgements";
        Map<String, String> mine = formOf(page(officer, part));
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("heading-1", "Theirs");
        theirs.put("pressed", "save");
        send(officer, part, theirs);

        mine.put("heading-1", "Mine");
        MockHttpServletResponse conflict = send(officer, part, mine);

        assertThat(conflict.getStatus()).isEqualTo(409);
        Document shown = Jsoup.parse(conflict.getContentAsString());
        assertThat(shown.text()).contains("Saved meanwhile by somebody else", "Theirs: ");
        assertThat(shown.select("input[name=heading-1]").attr("value")).isEqualTo("Mine");
        assertThat(shown.select("input[name=version]").attr("value")).isEqualTo("1");
    }

    @Test
    void takesAReportByHandAndSaysWhatIsMissing() throws Exception {
        String draft = send(officer, "/inspections/new/by-hand", Map.of()).getHeader("Location");

        assertThat(errorsOf(send(officer, draft + "/confirmation", Map.of("version", "0"))))
                .contains("Enter the day it was published, or the last day of the inspection");
        Map<String, String> head = formOf(page(officer, draft + "/head"));
        head.putAll(Map.of(
                "title",
                "Monitoring visit of January",
                "kind",
                "monitoring-visit",
                "to-day",
                "30",
                "to-month",
                "1",
                "to-year",
                "2018"));
        assertThat(send(officer, draft + "/head", head).getStatus()).isEqualTo(303);

        MockHttpServletResponse done = send(officer, draft + "/confirmation", Map.of("version", "1"));
        assertThat(done.getHeader("Location")).startsWith("/inspections/");
        assertThat(page(member, done.getHeader("Location")).text())
                .contains("Nothing can be counted: neither the day of receipt nor that of publication is recorded.");
        assertThat(send(officer, draft + "/confirmation", Map.of("version", "1"))
                        .getHeader("Location"))
                .as("confirmed by a second press of the button")
                .isEqualTo(done.getHeader("Location"));
    }

    @Test
    void keepsTheSafeguardingBoardApart() throws Exception {
        String inspection = confirmed(sent("swindon-2014-may"));

        assertThat(page(member, inspection).select("h2").eachText())
                .contains("Judgements: The safeguarding children board");
    }

    @Test
    void throwsADraftAwayWithItsFile() throws Exception {
        String draft = sent(BUCKS);

        send(officer, draft + "/discard", Map.of());

        assertThat(page(officer, "/inspections").text()).doesNotContain("Waiting to be confirmed");
        assertThat(sent(BUCKS)).isNotEqualTo(draft);
    }

    @Test
    void keepsAuthoritiesApart() throws Exception {
        String inspection = confirmed(sent(BUCKS));
        var stranger = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.DIRECTOR);

        for (String path : List.of(inspection, inspection + "/report.pdf")) {
            assertThat(mvc.perform(get(path).with(as(stranger)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    /** Where a person is led who sends it and waits until it is read. */
    private String sent(String name) throws Exception {
        String location = location(upload(name + ".pdf", SampleReport.content(name)));
        reading.readAll(authority);
        return location.contains("/sent/") ? location(answer(location)) : location;
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(path).with(as(officer))).andReturn().getResponse();
    }

    private static String location(MockHttpServletResponse response) {
        String location = response.getHeader("Location");
        return location == null ? "" : location;
    }

    private MockHttpServletResponse upload(String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/inspections/new")
                        .file(new MockMultipartFile("report", name, "application/pdf", content))
                        .with(as(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String confirmed(String draft) throws Exception {
        Document page = page(officer, draft);
        var request = post(draft + "/confirmation").with(as(officer)).with(csrf());
        request.param("version", page.select("input[name=version]").attr("value"));
        page.select("input[name=doubts]").forEach(box -> request.param("doubts", box.attr("value")));
        String location = mvc.perform(request).andReturn().getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    private static Map<String, String> formOf(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element field : page.select("main form[action*=drafts] [name]")) {
            boolean unticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unticked && !field.tagName().equals("button")) {
                String value = field.tagName().equals("select")
                        ? field.select("option[selected]").attr("value")
                        : field.tagName().equals("textarea") ? field.text() : field.attr("value");
                form.put(field.attr("name"), value);
            }
        }
        return form;
    }

    private static String row(Document page, String title) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(title))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(as(person)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(SignedIn person, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(java.net.URI.create(path)).with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static List<String> errorsOf(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary li")
                .eachText();
    }
}

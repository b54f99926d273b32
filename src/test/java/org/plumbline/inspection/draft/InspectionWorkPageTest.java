package org.plumbline.inspection.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What inspections have for My work: drafts that wait, and clocks that run. */
@DatabaseTest
class InspectionWorkPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private SignedIn officer;
    private SignedIn member;

    @BeforeEach
    void makeAnAuthority() {
        clock.advanceTo(LocalDate.parse("2026-03-10"));
        AuthorityId authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        member = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
    }

    @Test
    void aReportThatWaitsStandsThereUntilItIsConfirmedAndThenItsClocksDo() throws Exception {
        String draft = drafted();
        assertThat(work(officer)).contains("Confirm the report: Ofsted inspection of March");
        assertThat(work(member)).doesNotContain("Confirm the report");

        send(draft + "/confirmation", Map.of("version", "1", "doubts", "1"));

        assertThat(work(officer))
                .doesNotContain("Confirm the report")
                .contains("After IN-", "in ")
                .containsPattern("due \\d+ \\w+ 2026");
    }

    @Test
    void aClockThatIsDoneLeavesThePage() throws Exception {
        String draft = drafted();
        String inspection = send(draft + "/confirmation", Map.of("version", "1", "doubts", "1"));
        String marked = Jsoup.parse(mvc.perform(get(inspection).with(as(officer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("a[href*=/clocks/]:contains(final statement)")
                .attr("href");
        assertThat(links(officer)).contains(marked);

        send(
                marked,
                Map.of(
                        "done-on-day",
                        "9",
                        "done-on-month",
                        "3",
                        "done-on-year",
                        "2026",
                        "words",
                        "Published on the council's website"));

        assertThat(links(officer)).doesNotContain(marked);
    }

    private String drafted() throws Exception {
        String draft = send("/inspections/new/by-hand", Map.of());
        send(
                draft + "/head",
                Map.of(
                        "version", "0",
                        "title", "Ofsted inspection of March",
                        "authority", "Northmoor",
                        "kind", "ilacs-standard",
                        "published-day", "1",
                        "published-month", "3",
                        "published-year", "2026"));
        return draft;
    }

    private String send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(as(officer)).with(csrf());
        form.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path + answer.getContentAsString()).isEqualTo(303);
        String location = answer.getHeader("Location");
        return location == null ? "" : location;
    }

    private String work(SignedIn person) throws Exception {
        return Jsoup.parse(page(person)).select("main").text();
    }

    private java.util.List<String> links(SignedIn person) throws Exception {
        return Jsoup.parse(page(person)).select("main a").eachAttr("href");
    }

    private String page(SignedIn person) throws Exception {
        return mvc.perform(get("/").with(as(person))).andReturn().getResponse().getContentAsString();
    }
}

package org.plumbline.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class StandardPagesPageTest {
    private static final String LIST = "/framework/standards";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn lead;
    private SignedIn worker;

    @BeforeEach
    void makeAnAuthorityWithoutStandards() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        worker = authorities.aPerson(authority, "Wren Field", Role.SOCIAL_WORKER);
    }

    @Test
    void adoptsThoseTickedAndLeavesTheRestOnOffer() throws Exception {
        assertThat(page(lead, LIST).text()).contains("No practice standards yet");

        assertThat(adopt("safety", "voice").getStatus()).isEqualTo(303);

        assertThat(page(lead, LIST).select("tbody tr")).hasSize(2);
        Document offer = page(lead, LIST + "/adoption");
        assertThat(offer.select("input[type=checkbox]").eachAttr("value"))
                .doesNotContain("safety", "voice")
                .hasSize(10);
        assertThat(trail()).endsWith("practice-standard-adopted", "practice-standard-adopted");
    }

    @Test
    void adoptsNothingTwice() throws Exception {
        adopt("safety");
        adopt("safety");

        assertThat(page(lead, LIST).select("tbody tr")).hasSize(1);
    }

    @Test
    void writesAStandardOfTheAuthoritysOwnUnderTheNextNumber() throws Exception {
        adopt("safety");

        MockHttpServletResponse saved = send(lead, LIST + "/new", text("Neglect is named early", "1", "3", "2026"));

        assertThat(saved.getHeader("Location")).isEqualTo(LIST + "/2");
        assertThat(page(worker, LIST + "/2").text())
                .contains("Practice standard PS-2")
                .contains("Neglect is named early")
                .contains("In force")
                .contains("Why it was written Agreed by the practice board")
                .contains("By Ruth Adeyemi on 3 March 2026");
    }

    @Test
    void keepsWhatHeldBeforeBesideANewVersion() throws Exception {
        send(lead, LIST + "/new", text("First words", "1", "3", "2026"));

        send(lead, LIST + "/1/versions/new", seen(1, text("Better words", "1", "4", "2026")));

        Document before = page(worker, LIST + "/1");
        assertThat(before.select("h1").text()).isEqualTo("First words");
        assertThat(before.select("summary").eachText())
                .containsExactly("Version 2, from 1 April 2026", "Version 1, from 1 March 2026 to 31 March 2026");

        clock.advanceTo(LocalDate.parse("2026-04-01"));
        assertThat(page(worker, LIST + "/1").select("h1").text()).isEqualTo("Better words");
    }

    @Test
    void refusesAVersionThatWouldBeginBeforeWhatHolds() throws Exception {
        send(lead, LIST + "/new", text("First words", "1", "3", "2026"));

        MockHttpServletResponse refused =
                send(lead, LIST + "/1/versions/new", seen(1, text("Better words", "28", "2", "2026")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("It can hold from 1 March 2026 at the earliest: what held before stays as it was");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasQuicker() throws Exception {
        send(lead, LIST + "/new", text("First words", "1", "3", "2026"));
        send(lead, LIST + "/1/versions/new", seen(1, text("Their words", "2", "3", "2026")));

        MockHttpServletResponse conflict =
                send(lead, LIST + "/1/versions/new", seen(1, text("My words", "3", "3", "2026")));

        Document shown = Jsoup.parse(conflict.getContentAsString());
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(shown.select(".govuk-summary-list").text()).contains("Their words");
        assertThat(shown.select("input[name=title]").attr("value")).isEqualTo("My words");
        assertThat(shown.select("input[name=seen]").attr("value")).isEqualTo("2");
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() throws Exception {
        MockHttpServletResponse response = send(lead, LIST + "/new", Map.of());

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly(
                        "Enter a title",
                        "Enter what good practice does",
                        "Enter what it rests on",
                        "Enter the first day on which it holds",
                        "Enter why it is written");
    }

    @Test
    void retiresWithAReasonAndBringsBackInANewVersion() throws Exception {
        send(lead, LIST + "/new", text("First words", "1", "3", "2026"));

        send(
                lead,
                LIST + "/1/retirement",
                Map.of("seen", "1", "from-day", "3", "from-month", "3", "from-year", "2026", "reason", "Part of PS-2"));

        assertThat(page(worker, LIST + "/1").text())
                .contains("Retired from 3 March 2026, by Ruth Adeyemi: Part of PS-2")
                .contains("Version 1, from 1 March 2026 to 2 March 2026");

        var again = seen(1, text("Back with better words", "4", "3", "2026"));
        again.put("seen-retired", "true");
        assertThat(send(lead, LIST + "/1/versions/new", again).getStatus()).isEqualTo(303);
        assertThat(page(worker, LIST + "/1").select(".govuk-tag").text()).contains("Retired");

        clock.advanceTo(LocalDate.parse("2026-03-04"));
        assertThat(page(worker, LIST + "/1").select(".govuk-tag").text()).contains("In force");
    }

    @Test
    void letsAllStaffReadAndOnlyTheQualityLeadWrite() throws Exception {
        adopt("safety");

        assertThat(page(worker, LIST + "/1").select("main form, main a.govuk-button"))
                .isEmpty();
        assertThat(send(worker, LIST + "/new", text("Mine", "1", "3", "2026")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void keepsAuthoritiesApart() throws Exception {
        adopt("safety");
        var stranger = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.QUALITY_LEAD);

        assertThat(mvc.perform(get(LIST + "/1").with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(stranger, LIST + "/new", text("Own", "1", "3", "2026")).getHeader("Location"))
                .isEqualTo(LIST + "/1");
    }

    @Test
    void isFoundByItsReference() throws Exception {
        adopt("safety");

        assertThat(mvc.perform(get("/search").param("q", "ps-1").with(as(worker)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(LIST + "/1");
    }

    private static Map<String, String> text(String title, String day, String month, String year) {
        return Map.of(
                "title", title,
                "practice", "We see it, say it and act on it.",
                "source", "The authority's own decision",
                "valid-from-day", day,
                "valid-from-month", month,
                "valid-from-year", year,
                "why", "Agreed by the practice board");
    }

    private static Map<String, String> seen(int version, Map<String, String> text) {
        var form = new HashMap<>(text);
        form.put("seen", String.valueOf(version));
        return form;
    }

    private MockHttpServletResponse adopt(String... codes) throws Exception {
        return mvc.perform(post(LIST + "/adoption")
                        .with(as(lead))
                        .with(csrf())
                        .param("standards", codes)
                        .param("valid-from-day", "1")
                        .param("valid-from-month", "3")
                        .param("valid-from-year", "2026"))
                .andReturn()
                .getResponse();
    }

    private List<String> trail() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select what from trail_entries order by id")
                        .query(String.class)
                        .list());
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

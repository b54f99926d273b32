package org.plumbline.inspection.recommendation;

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
import org.plumbline.inspection.Recommendations;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class RecommendationPagesPageTest {
    private static final String LIST = "/recommendations";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn officer;
    private SignedIn worker;

    @BeforeEach
    void makeAnAuthority() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        worker = authorities.aPerson(authority, "Wren Field", Role.SOCIAL_WORKER);
    }

    @Test
    void entersSeveralOfOneSourceInItsOwnWords() throws Exception {
        MockHttpServletResponse saved = enter("1. Supervise every\nfour weeks.\n\n2. Answer every alert.");

        assertThat(saved.getStatus()).isEqualTo(303);
        Document list = page(worker, LIST);
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody tr").first().text())
                .contains("Supervise every four weeks.")
                .contains("Peer review of winter, recommendation 1")
                .contains("Peer review, 1 February 2026")
                .contains("Open");
        assertThat(trail()).endsWith("recommendation-entered", "recommendation-entered");
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() throws Exception {
        MockHttpServletResponse refused =
                send(officer, LIST + "/new", Map.of("made-on-day", "4", "made-on-month", "3", "made-on-year", "2026"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(errorsOf(refused))
                .containsExactly(
                        "Select who or what said so",
                        "Enter what it is called",
                        "The day it was made must not be in the future",
                        "Enter what must improve");
    }

    @Test
    void refusesWhatOfstedSaysBecauseThatComesWithItsReport() throws Exception {
        var typed = typed("Improve.");
        typed.put("source", "inspection");

        assertThat(errorsOf(send(officer, LIST + "/new", typed))).containsExactly("Select who or what said so");
    }

    @Test
    void entersNothingTwice() throws Exception {
        enter("Answer every alert.");

        MockHttpServletResponse again = enter("Something new.\n\nAnswer every alert.");

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(errorsOf(again).getFirst()).contains("says the same already, in REC-");
        assertThat(page(worker, LIST).select("tbody tr")).hasSize(1);
    }

    @Test
    void keepsWhatWasSaidOfItAndShowsTheLastSaid() throws Exception {
        String page = LIST + "/" + entered("Answer every alert.");

        send(officer, page + "/state", state("said-complete", "20", "2", "Board: all alerts answered in ten days"));
        send(officer, page + "/state", state("in-hand", "3", "2", "Board: a tracker is being made"));

        Document shown = page(worker, page);
        assertThat(shown.select(".moj-timeline__title").eachText())
                .containsExactly("Said to be complete", "Being acted on", "Made by the source");
        assertThat(shown.select("h1 + p .govuk-tag").text()).isEqualTo("Said to be complete");
        assertThat(shown.select(".moj-timeline").text())
                .contains("Board: all alerts answered in ten days (recorded by Bridget Orme on 3 March 2026 at 12:00)");
        assertThat(page(worker, LIST + "?state=said-complete").select("tbody tr"))
                .hasSize(1);
        assertThat(page(worker, LIST + "?state=open").select("tbody tr")).isEmpty();
    }

    @Test
    void believesNothingSaidBeforeItWasMadeOrInTheFuture() throws Exception {
        String page = LIST + "/" + entered("Answer every alert.");

        assertThat(errorsOf(send(officer, page + "/state", state("open", "4", "3", "Board"))))
                .containsExactly("The day on which it was said must not be in the future");
        assertThat(errorsOf(send(officer, page + "/state", state("open", "31", "1", "Board"))))
                .containsExactly("It was made on 1 February 2026, so nothing was said of it before");
        assertThat(errorsOf(send(officer, page + "/state", Map.of())))
                .containsExactly(
                        "Select how it stands",
                        "Enter the day on which this was said",
                        "Enter what was said, and where");
    }

    @Test
    void withdrawsAMistakeWithAReasonAndKeepsItsPage() throws Exception {
        long id = entered("Answer every alert.");

        MockHttpServletResponse done =
                send(officer, LIST + "/" + id + "/withdrawal", Map.of("reason", "Entered for another authority"));

        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(page(worker, LIST).select("tbody tr")).isEmpty();
        assertThat(page(worker, LIST + "?state=withdrawn").select("tbody tr")).hasSize(1);
        Document shown = page(officer, LIST + "/" + id);
        assertThat(shown.text())
                .contains("Withdrawn by Bridget Orme on 3 March 2026 at 12:00: Entered for another authority");
        assertThat(shown.select("main a.govuk-button")).isEmpty();
        assertThat(send(officer, LIST + "/" + id + "/state", state("open", "3", "3", "x"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(worker, LIST + "/" + id).select(".moj-timeline__title").eachText())
                .containsExactly("Made by the source");
    }

    @Test
    void filtersBySourceUrgencyAndWords() throws Exception {
        enter("Answer every alert.");
        var urgent = typed("Visit weekly.");
        urgent.putAll(Map.of("source", "rapid-review", "title", "Rapid review 7", "immediate", "yes"));
        send(officer, LIST + "/new", urgent);

        assertThat(page(worker, LIST + "?source=rapid-review")
                        .select("tbody tr")
                        .text())
                .contains("Visit weekly.", "Immediate");
        assertThat(page(worker, LIST + "?immediate=yes").select("tbody tr")).hasSize(1);
        assertThat(page(worker, LIST + "?words=ALERT").select("tbody tr").text())
                .contains("Answer every alert.");
        assertThat(page(worker, LIST + "?words=nothing+like+it").text()).contains("No recommendations like that");
    }

    @Test
    void pagesThroughALongListWithoutLosingOrRepeatingAny() throws Exception {
        var text = new StringBuilder();
        for (int number = 1; number <= 60; number++) {
            text.append(number)
                    .append(". Recommendation of number ")
                    .append(number)
                    .append("\n\n");
        }
        enter(text.toString());

        Document first = page(worker, LIST);
        Document second = page(worker, first.select("a[href*=after]").attr("href"));

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("tbody tr").first().text()).contains("number 51");
    }

    @Test
    void letsThoseWhoSeeThePlanReadAndOthersNot() throws Exception {
        String page = LIST + "/" + entered("Answer every alert.");

        assertThat(page(worker, page).select("main form, main a.govuk-button")).isEmpty();
        assertThat(send(worker, LIST + "/new", typed("Mine.")).getStatus()).isEqualTo(403);
        var clerk = authorities.aPerson(authority, "Tom Iveson", Role.DEMOCRATIC_SERVICES);
        assertThat(status(clerk, page)).isEqualTo(403);
    }

    @Test
    void keepsAuthoritiesApart() throws Exception {
        String page = LIST + "/" + entered("Answer every alert.");
        var stranger = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.DIRECTOR);

        assertThat(status(stranger, page)).isEqualTo(404);
        assertThat(page(stranger, LIST).text()).contains("No recommendations yet");
    }

    @Test
    void isFoundByItsReference() throws Exception {
        long id = entered("Answer every alert.");

        assertThat(mvc.perform(get("/search").param("q", "rec-" + id).with(as(worker)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(LIST + "/" + id);
    }

    private long entered(String text) throws Exception {
        enter(text);
        return authorities.in(
                authority, () -> recommendations.list().getFirst().id().value());
    }

    private MockHttpServletResponse enter(String texts) throws Exception {
        return send(officer, LIST + "/new", typed(texts));
    }

    private static Map<String, String> typed(String texts) {
        return new HashMap<>(Map.of(
                "source", "peer-review",
                "title", "Peer review of winter",
                "made-on-day", "1",
                "made-on-month", "2",
                "made-on-year", "2026",
                "texts", texts));
    }

    private static Map<String, String> state(String state, String day, String month, String words) {
        return Map.of(
                "state", state,
                "said-on-day", day,
                "said-on-month", month,
                "said-on-year", "2026",
                "words", words);
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(as(person)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).with(as(person))).andReturn().getResponse().getStatus();
    }

    private Document page(SignedIn person, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(java.net.URI.create(path)).with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static List<String> errorsOf(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary a")
                .eachText();
    }

    private List<String> trail() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select what from trail_entries order by id")
                        .query(String.class)
                        .list());
    }
}

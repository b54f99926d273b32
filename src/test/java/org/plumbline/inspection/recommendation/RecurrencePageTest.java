package org.plumbline.inspection.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.inspection.Recurrences;
import org.plumbline.inspection.SayingHowItStands;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class RecurrencePageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private EnteringRecommendations entering;

    @Autowired
    private SayingHowItStands saying;

    @Autowired
    private Recurrences recurrences;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private SignedIn officer;
    private RecommendationId first;
    private RecommendationId second;
    private RecommendationId third;

    @BeforeEach
    void makeThreeOfOneTheme() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        officer = authorities.aPerson(authorities.anAuthority(), "Bridget Orme", Role.PLAN_OFFICER);
        first = entered("Review of 2014", "2014-08-08", "Strengthen management oversight of casework");
        second = entered("Review of 2018", "2018-01-29", "Management oversight and decisions at every level");
        third = entered("Review of 2025", "2025-02-01", "The robustness of management oversight");
        entered("Review of 2020", "2020-02-01", "Health assessments of care leavers");
    }

    @Test
    void suggestsByWordsSharedAndSaysSo() throws Exception {
        Document form = page(third, "/link");

        assertThat(form.select("legend").text()).contains("Suggested only because they share words: you decide");
        assertThat(form.select("input[name=suggested]").eachAttr("value"))
                .containsExactlyInAnyOrder(first.reference(), second.reference());
        assertThat(form.select(".govuk-radios__hint").first().text()).contains("Shares: ", "oversight");
    }

    @Test
    void showsOneLineOfTimeWithWhatWasSaidToBeCompleteInBetween() throws Exception {
        authorities.in(
                officer.authority(),
                () -> saying.say(
                        first,
                        RecommendationState.SAID_COMPLETE,
                        LocalDate.parse("2016-05-04"),
                        "Board: all managers trained",
                        officer.account()));
        link(second, Map.of("suggested", first.reference(), "why", "The same"));
        link(third, Map.of("other", second.reference().toLowerCase(Locale.UK), "why", "The same again"));

        Document shown = page(third, "");

        assertThat(shown.select("#recurring h2").text()).isEqualTo("Recurring: said in 2014, 2018 and 2025");
        assertThat(shown.select("#recurring .moj-timeline__title").eachText())
                .containsExactly(
                        "Review of 2014",
                        "Said to be complete: " + first.reference(),
                        "Review of 2018",
                        "Review of 2025");
        assertThat(authorities.in(officer.authority(), recurrences::listRecurring))
                .containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void takesALinkBack() throws Exception {
        link(second, Map.of("suggested", first.reference(), "why", "The same"));

        mvc.perform(post("/recommendations/" + second.value() + "/unlink")
                .with(as(officer))
                .with(csrf()));

        assertThat(page(second, "").select("#recurring .moj-timeline")).isEmpty();
    }

    @Test
    void refusesWhatCannotBeLinked() throws Exception {
        assertThat(errorsOf(link(first, Map.of())))
                .containsExactly("Choose a recommendation, or enter its reference", "Enter why it is the same");
        assertThat(errorsOf(link(first, Map.of("other", "the other one", "why", "x"))))
                .containsExactly("“the other one” is not a reference, such as REC-12");
        assertThat(errorsOf(link(first, Map.of("other", first.reference(), "why", "x"))))
                .containsExactly(
                        "There is no other recommendation " + first.reference() + ", or the two are linked already");
    }

    private RecommendationId entered(String title, String madeOn, String text) {
        return authorities.in(
                officer.authority(),
                () -> ((EnteringRecommendations.Entered) entering.enter(
                                new NewRecommendations(
                                        RecommendationSource.PEER_REVIEW,
                                        title,
                                        LocalDate.parse(madeOn),
                                        List.of(new NewRecommendations.Item(1, text, false))),
                                officer.account()))
                        .ids()
                        .getFirst());
    }

    private MockHttpServletResponse link(RecommendationId id, Map<String, String> form) throws Exception {
        var request = post("/recommendations/" + id.value() + "/link")
                .with(as(officer))
                .with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(RecommendationId id, String step) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/recommendations/" + id.value() + step).with(as(officer)))
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

package org.plumbline.plan.board.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.board.ABoard;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
@Import(ABoard.class)
class ChallengePageTest {
    private static final String WORDS = "Which teams do not hold supervision monthly?";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ABoard boards;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private APlan it;
    private PlanActionId action;
    private SignedIn member;
    private SignedIn director;
    private String questions;

    @BeforeEach
    void makeABoardWithAMember() {
        clock.advanceTo(APlan.TODAY);
        it = new APlan(authorities, making, agreeing);
        action = it.anAction("Supervise every worker monthly");
        member = authorities.aPerson(it.authority, "Graham Tull", Role.BOARD_MEMBER);
        director = it.executive;
        var made = boards.make(it.officer, member, LocalDate.of(2026, 1, 1), APlan.TODAY);
        questions = made.board() + "/questions";
    }

    @Test
    void aMemberAsksAboutAnActionOfThePlan() throws Exception {
        String question = ask();

        Document page = page(member, question);
        assertThat(page.select("h1").text()).isEqualTo(WORDS);
        assertThat(page.select(".govuk-summary-list").text())
                .contains("Plan action PA-1.1")
                .contains("By Graham Tull on 3 March 2026");
        assertThat(page(member, questions).text())
                .contains("1 question waits for an answer, 0 answers for the board's word on it.");
    }

    @Test
    void isFoundByItsReferenceByThoseWhoSeeTheBoard() throws Exception {
        String question = ask();
        String reference = "bq-" + question.substring(question.lastIndexOf('/') + 1);

        assertThat(search(member, reference)).isEqualTo(question);
        assertThat(search(authorities.aPerson(it.authority, "Jill Astbury", Role.BOARD_MEMBER), reference))
                .isNull();
    }

    @Test
    void anAnswerWaitsForTheBoardUntilItIsAccepted() throws Exception {
        String question = ask();
        assertThat(buttons(director, question)).containsExactly("Answer it");
        assertThat(buttons(member, question)).isEmpty();

        reply(director, question, "answer", "0", "East 2 and West 1, as the log of February shows.");

        assertThat(page(member, question).select(".govuk-tag").text()).contains("Answered");
        assertThat(buttons(member, question)).containsExactly("Accept the answer", "Ask again");
        reply(member, question, "accept", "1", "");
        assertThat(page(member, question).select(".govuk-tag").text()).contains("Accepted");
        assertThat(buttons(director, question)).isEmpty();
        assertThat(page(member, question).select(".moj-timeline").text())
                .contains("Accepted for the board")
                .contains("by Graham Tull")
                .contains("East 2 and West 1");
    }

    @Test
    void theBoardAsksAgainAndSaysWhatIsMissing() throws Exception {
        String question = ask();
        reply(director, question, "answer", "0", "Some.");

        assertThat(errors(reply(member, question, "press", "1", ""))).containsExactly("Say what is still asked.");
        reply(member, question, "press", "1", "Which ones?");

        assertThat(page(member, questions).select("tbody").text()).contains("Asked again");
        assertThat(buttons(director, question)).containsExactly("Answer it");
    }

    @Test
    void nobodyAcceptsTheirOwnAnswer() throws Exception {
        String question = ask();
        reply(director, question, "answer", "0", "None.");

        assertThat(buttons(director, question)).doesNotContain("Accept the answer");
        assertThat(errors(reply(director, question, "accept", "1", "")))
                .containsExactly("Somebody other than who gave the answer accepts it for the board.");
    }

    @Test
    void tellsOfAReplyGivenMeanwhile() throws Exception {
        String question = ask();
        reply(director, question, "answer", "0", "None.");

        assertThat(reply(it.officer, question, "answer", "0", "Two.").getStatus())
                .isEqualTo(409);
    }

    @Test
    void onlyThoseWhoSitOnTheBoardOrKeepItAskForIt() throws Exception {
        var outsider = authorities.aPerson(it.authority, "Nia Bowen", Role.LEAD_MEMBER);

        assertThat(status(outsider, questions)).isEqualTo(404);
        assertThat(status(it.below, questions + "/new")).isEqualTo(403);
        assertThat(page(it.below, questions).select("main a.govuk-button")).isEmpty();
        assertThat(status(it.officer, questions + "/new")).isEqualTo(200);
    }

    @Test
    void saysEverythingThatIsMissing() throws Exception {
        assertThat(errors(send(member, questions + "/new", Map.of("action", "999999", "meeting", "999999"))))
                .containsExactly(
                        "Select an action of the plan",
                        "Enter what is asked",
                        "Select a meeting of this board",
                        "Enter the name of who asked",
                        "Enter the day on which it was asked");
    }

    private String ask() throws Exception {
        var form = new HashMap<>(Map.of(
                "words", WORDS,
                "action", Long.toString(action.value()),
                "asked-by", "Graham Tull",
                "asked-on-day", "3",
                "asked-on-month", "3",
                "asked-on-year", "2026"));
        return Objects.requireNonNull(send(member, questions + "/new", form).getHeader("Location"));
    }

    private MockHttpServletResponse reply(SignedIn person, String question, String kind, String seen, String words)
            throws Exception {
        return send(person, question + "/" + kind, Map.of("seen", seen, "words", words));
    }

    private List<String> buttons(SignedIn person, String question) throws Exception {
        return page(person, question).select("main a.govuk-button").eachText();
    }

    private static List<String> errors(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary a")
                .eachText();
    }

    private int status(SignedIn person, String address) throws Exception {
        return mvc.perform(get(address).with(as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(SignedIn person, String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private @Nullable String search(SignedIn person, String typed) throws Exception {
        return mvc.perform(get("/search").param("q", typed).with(as(person)))
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    private MockHttpServletResponse send(SignedIn person, String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

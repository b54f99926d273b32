package org.plumbline.plan.board;

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
class BoardPagesPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn officer;
    private SignedIn member;
    private SignedIn stranger;

    @BeforeEach
    void makeAnAuthorityWithoutBoards() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Olu Baker", Role.PLAN_OFFICER);
        member = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
        stranger = authorities.aPerson(authority, "Nia Bowen", Role.LEAD_MEMBER);
    }

    @Test
    void setsABoardUpOnce() throws Exception {
        assertThat(page(officer, "/boards").text()).contains("No boards yet");

        String board = board("improvement-board");

        assertThat(page(officer, board).select("h1").text()).isEqualTo("Children's Improvement Board");
        MockHttpServletResponse again =
                send(officer, "/boards/new", Map.of("name", "Children's Improvement Board", "kind", "other"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(errors(again)).containsExactly("There is a board of this name already");
        assertThat(trail()).endsWith("board-set-up");
    }

    @Test
    void showsABoardToThoseWhoSitOnItForAsLongAsTheyDo() throws Exception {
        String board = board("improvement-board");
        assertThat(status(member, board)).isEqualTo(404);

        join(board, member);

        assertThat(page(member, "/boards").select("tbody a").eachText())
                .containsExactly("Children's Improvement Board");
        assertThat(page(member, board).select("main form, main a.govuk-button")).isEmpty();
        assertThat(status(stranger, board)).isEqualTo(404);

        String end = page(officer, board).select("a[href$=/end]").attr("href");
        send(officer, end, Map.of("last-day", "3", "last-month", "3", "last-year", "2026"));
        assertThat(status(member, board)).isEqualTo(200);
        clock.advanceTo(LocalDate.parse("2026-03-04"));
        assertThat(status(member, board)).isEqualTo(404);
        assertThat(page(officer, board).text()).contains("Who sat on it (1)").contains("to 3 March 2026");
    }

    @Test
    void keepsAMeetingFromThoseWhoDoNotSitOnItsBoard() throws Exception {
        String board = board("improvement-board");
        join(board, member);
        String meeting = meeting(board, "10");

        assertThat(status(member, meeting)).isEqualTo(200);
        assertThat(status(stranger, meeting)).isEqualTo(404);
    }

    @Test
    void takesAMemberWhoDoesNotSignIn() throws Exception {
        String board = board("improvement-board");

        send(officer, board + "/members/new", member(Map.of("name", "Superintendent Ray", "organisation", "Police")));

        assertThat(page(officer, board).select("tbody").text())
                .contains("Superintendent Ray Police")
                .contains("does not sign in");
        assertThat(errors(send(officer, board + "/members/new", member(Map.of()))))
                .containsExactly("Select somebody who signs in, or enter a name");
    }

    @Test
    void saysWhenPapersOfAPublicBodyAreDue() throws Exception {
        String committee = meeting(board("select-committee"), "10");

        // Five clear working days before Tuesday 10 March 2026: from Tuesday 3 to Monday 9.
        assertThat(page(officer, committee).select(".govuk-summary-list").text())
                .contains("Papers public by 2 March 2026");
    }

    @Test
    void movesAMeetingWithTheReasonAndKeepsBothDays() throws Exception {
        String meeting = meeting(board("improvement-board"), "10");

        assertThat(errors(send(officer, meeting + "/move", step("17")))).containsExactly("Say why");
        var move = new HashMap<>(step("17"));
        move.put("words", "The chair is ill");
        assertThat(send(officer, meeting + "/move", move).getStatus()).isEqualTo(303);

        Document moved = page(officer, meeting);
        assertThat(moved.select("h1").text()).isEqualTo("Meeting of 17 March 2026");
        assertThat(moved.select(".moj-timeline").text())
                .contains("Moved to 17 March 2026")
                .contains("The chair is ill")
                .contains("Called for 10 March 2026");
        assertThat(send(officer, meeting + "/move", move).getStatus()).isEqualTo(409);
    }

    @Test
    void recordsThatAMeetingWasHeldFromItsDayOn() throws Exception {
        String meeting = meeting(board("improvement-board"), "10");
        assertThat(errors(send(officer, meeting + "/hold", Map.of("version", "0"))))
                .containsExactly("It is planned for 10 March 2026: record it then");

        clock.advanceTo(LocalDate.parse("2026-03-10"));
        send(officer, meeting + "/hold", Map.of("version", "0"));

        assertThat(page(officer, meeting).select(".govuk-tag").text()).contains("Held");
        assertThat(errors(send(officer, meeting + "/cancel", Map.of("version", "1", "words", "No"))))
                .containsExactly("This meeting is no longer planned. Look at its page");
    }

    @Test
    void keepsTheAgendaInItsOrder() throws Exception {
        String meeting = meeting(board("improvement-board"), "10");
        item(meeting, "1", "Apologies");
        item(meeting, "2", "Any other business");
        item(meeting, "2", "Progress of the plan");
        assertThat(agenda(meeting)).containsExactly("1. Apologies", "2. Progress of the plan", "3. Any other business");

        String first =
                page(officer, meeting).select("a[href*=/agenda/]").first().attr("href");
        send(officer, first, Map.of("seen", "0", "position", "3", "title", "Apologies"));
        assertThat(agenda(meeting)).containsExactly("1. Progress of the plan", "2. Any other business", "3. Apologies");

        send(officer, first, Map.of("seen", "1", "do", "remove"));
        assertThat(agenda(meeting)).containsExactly("1. Progress of the plan", "2. Any other business");
        assertThat(status(officer, first)).isEqualTo(404);
    }

    @Test
    void showsBothTextsOfAnItemThatSomebodyElseChanged() throws Exception {
        String meeting = meeting(board("improvement-board"), "10");
        item(meeting, "1", "Progress");
        String item = page(officer, meeting).select("a[href*=/agenda/]").first().attr("href");
        send(officer, item, Map.of("seen", "0", "position", "1", "title", "Their words"));

        MockHttpServletResponse conflict =
                send(officer, item, Map.of("seen", "0", "position", "1", "title", "My words"));

        assertThat(conflict.getStatus()).isEqualTo(409);
        Document shown = Jsoup.parse(conflict.getContentAsString());
        assertThat(shown.select(".govuk-summary-list").text()).contains("Their words");
        assertThat(shown.select("input[name=title]").attr("value")).isEqualTo("My words");
    }

    @Test
    void minutesAnItemFromTheDayOnAndKeepsWhatWasWrittenBefore() throws Exception {
        String meeting = meeting(board("improvement-board"), "10");
        item(meeting, "1", "Progress");
        String minute =
                page(officer, meeting).select("a[href*=/agenda/]").first().attr("href") + "/minute";
        assertThat(errors(send(officer, minute, Map.of("seen", "0", "words", "Early"))))
                .containsExactly("Minutes are written from the day of the meeting on");

        clock.advanceTo(LocalDate.parse("2026-03-11"));
        send(officer, minute, Map.of("seen", "0", "words", "The board was assured."));
        send(officer, minute, Map.of("seen", "1", "words", "The board was not assured."));

        assertThat(page(officer, meeting).select(".govuk-inset-text").text())
                .contains("The board was not assured.")
                .contains("Minuted by Olu Baker");
        assertThat(count("select count(*) from board_minutes")).isEqualTo(2);
        assertThat(send(officer, minute, Map.of("seen", "1", "words", "Late")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void keepsAuthoritiesApart() throws Exception {
        String board = board("improvement-board");
        var elsewhere = authorities.aPerson(authorities.anAuthority(), "Ola Finch", Role.PLAN_OFFICER);

        assertThat(status(elsewhere, board)).isEqualTo(404);
        assertThat(page(elsewhere, "/boards").text()).contains("No boards yet");
    }

    private String board(String kind) throws Exception {
        return location(send(officer, "/boards/new", Map.of("name", "Children's Improvement Board", "kind", kind)));
    }

    private void join(String board, SignedIn person) throws Exception {
        send(
                officer,
                board + "/members/new",
                member(Map.of("account", Long.toString(person.account().value()))));
    }

    private static Map<String, String> member(Map<String, String> who) {
        var form = new HashMap<>(who);
        form.putAll(Map.of("role", "member", "from-day", "1", "from-month", "3", "from-year", "2026"));
        return form;
    }

    private String meeting(String board, String day) throws Exception {
        return location(send(
                officer,
                board + "/meetings/new",
                Map.of("on-day", day, "on-month", "3", "on-year", "2026", "place", "County Hall")));
    }

    private static Map<String, String> step(String day) {
        return Map.of("version", "0", "on-day", day, "on-month", "3", "on-year", "2026");
    }

    private void item(String meeting, String position, String title) throws Exception {
        assertThat(send(officer, meeting + "/agenda/new", Map.of("position", position, "title", title))
                        .getStatus())
                .isEqualTo(303);
    }

    private List<String> agenda(String meeting) throws Exception {
        return page(officer, meeting).select(".plumbline-agenda-item h3").eachText();
    }

    private int count(String sql) {
        return authorities.in(
                authority, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private List<String> trail() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select what from trail_entries order by id")
                        .query(String.class)
                        .list());
    }

    private static String location(MockHttpServletResponse response) {
        return java.util.Objects.requireNonNull(response.getHeader("Location"));
    }

    private static List<String> errors(MockHttpServletResponse response) throws Exception {
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

    private MockHttpServletResponse send(SignedIn person, String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

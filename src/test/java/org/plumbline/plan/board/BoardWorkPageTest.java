package org.plumbline.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.Notes;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class BoardWorkPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private PlanActions actions;

    @Autowired
    private TakingPlanSteps steps;

    @Autowired
    private Notes notes;

    @Autowired
    private ReadingPlans plans;

    @Autowired
    private KeepingBoards boards;

    @Autowired
    private CallingMeetings calling;

    @Autowired
    private KeepingAgendas agendas;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private APlan it;
    private SignedIn member;
    private PlanActionId action;
    private BoardId board;
    private String meeting;

    @BeforeEach
    void makeABoardThatMeetsAboutAPlan() {
        clock.advanceTo(APlan.TODAY);
        it = new APlan(authorities, making, agreeing);
        member = authorities.aPerson(it.authority, "Graham Tull", Role.BOARD_MEMBER);
        action = it.anAction("Supervise every worker monthly");
        board = it.in(() -> {
            BoardId made = boards.add("Improvement Board", BoardKind.IMPROVEMENT_BOARD, "", it.officer.account());
            boards.addMember(
                    made,
                    new Member(0, member.account(), member.name(), MemberRole.CHAIR, "", APlan.TODAY, null),
                    it.officer.account());
            return made;
        });
        meeting = BoardLinks.meeting(meetingOn(APlan.TODAY, "Progress of the plan"));
    }

    @Test
    void freezesThePlanForTheMeetingAndPutsItBeforeIt() throws Exception {
        MockHttpServletResponse added =
                send(it.officer, meeting + "/papers/new", Map.of("kind", "present", "item", item()));

        assertThat(added.getStatus()).isEqualTo(303);
        assertThat(page(member, meeting).select(".plumbline-agenda-item a").eachAttr("href"))
                .containsExactly("/plans/" + it.plan.value() + "/versions/1");
        assertThat(it.in(() -> plans.listVersions(it.plan)).getFirst().submittedTo())
                .isEqualTo("Improvement Board, 3 March 2026");
    }

    @Test
    void putsAVersionFrozenBeforeBeforeTheMeeting() throws Exception {
        send(it.officer, meeting + "/papers/new", Map.of("kind", "present"));
        String next = BoardLinks.meeting(meetingOn(APlan.TODAY.plusDays(28), "Progress"));

        send(it.officer, next + "/papers/new", Map.of("kind", "frozen", "version", "1"));

        assertThat(page(member, next).text()).contains("Paper: Improvement plan, version 1");
        assertThat(errors(send(it.officer, next + "/papers/new", Map.of("kind", "frozen", "version", "9"))))
                .containsExactly("Select a plan of the list.");
        assertThat(errors(send(it.officer, next + "/papers/new", Map.of("kind", "frozen", "version", "1"))))
                .containsExactly("Version 1 is before the meeting already: select another.");
    }

    @Test
    void putsADocumentBeforeTheMeetingAndWithdrawsIt() throws Exception {
        assertThat(errors(send(it.officer, meeting + "/papers/new", Map.of("kind", "document"))))
                .containsExactly("Enter what the document is called", "Enter where the document is kept");
        send(
                it.officer,
                meeting + "/papers/new",
                Map.of("kind", "document", "name", "Risk register", "place", "Board folder, March"));
        Document shown = page(it.officer, meeting);
        assertThat(shown.text()).contains("Paper: Risk register").contains("Board folder, March");

        send(it.officer, shown.select("form[action*=/papers/]").attr("action"), Map.of());

        assertThat(page(member, meeting).text()).doesNotContain("Risk register");
    }

    @Test
    void leavesThePapersOfAMeetingThatWasHeldAsTheyAre() throws Exception {
        send(it.officer, meeting + "/hold", Map.of("version", "0"));

        assertThat(errors(send(it.officer, meeting + "/papers/new", Map.of("kind", "present"))))
                .containsExactly("The papers of a meeting that was held or cancelled stay as they are.");
    }

    @Test
    void recordsADecisionInTheMinutesAndOnTheAction() throws Exception {
        send(
                it.officer,
                meeting + "/decisions/new",
                Map.of(
                        "words", "Supervision is reported monthly",
                        "action", Long.toString(action.value()),
                        "item", item()));

        assertThat(page(member, meeting).select(".plumbline-agenda-item").text())
                .containsPattern("Decided \\(BD-\\d+\\): Supervision is reported monthly Plan action PA-1.1")
                .contains("Recorded by Olive Penn");
        var note = it.in(() -> notes.listOf(action)).getFirst().note();
        assertThat(note.words()).isEqualTo("Supervision is reported monthly");
        assertThat(note.body()).isEqualTo("Improvement Board");
        assertThat(note.on()).isEqualTo(APlan.TODAY);
    }

    @Test
    void findsADecisionByItsReference() throws Exception {
        send(it.officer, meeting + "/decisions/new", Map.of("words", "Supervision is reported monthly"));
        String anchor = page(member, meeting).select("[id^=BD-]").attr("id");

        assertThat(search(member, anchor)).isEqualTo(meeting + "#" + anchor);
        assertThat(search(authorities.aPerson(it.authority, "Jill Astbury", Role.BOARD_MEMBER), anchor))
                .isNull();
    }

    @Test
    void recordsNoDecisionBeforeTheMeeting() throws Exception {
        String later = BoardLinks.meeting(meetingOn(APlan.TODAY.plusDays(28), "Progress"));

        assertThat(errors(send(it.officer, later + "/decisions/new", Map.of("words", "Early"))))
                .containsExactly("Decisions are recorded from the day of the meeting on.");
        assertThat(errors(send(it.officer, meeting + "/decisions/new", Map.of())))
                .containsExactly("Enter what was decided.");
    }

    @Test
    void showsWhatNeedsTheBoardWithWordsBesideTheColours() throws Exception {
        String exceptions = BoardLinks.exceptions(board);
        assertThat(page(member, exceptions)
                        .select("table:contains(weighs most) tbody")
                        .text())
                .contains("Not updated Never updated.");

        it.in(() -> done(steps.deliver(action, 0, Delivery.OFF_TRACK, "Nobody to do it", by(it.lead))));

        Document page = page(member, exceptions);
        assertThat(page.text()).contains("1 of 1 action of the plan as it stands on 3 March 2026.");
        assertThat(page.select("table:contains(weighs most) tbody").text())
                .contains("PA-1.1 Supervise every worker monthly")
                .contains("Off track")
                .contains("Off track since 3 March 2026.");
    }

    @Test
    void saysWhereThereIsNoPlan() throws Exception {
        var elsewhere = authorities.aPerson(authorities.anAuthority(), "Ola Finch", Role.PLAN_OFFICER);
        BoardId empty = authorities.in(
                elsewhere.authority(), () -> boards.add("Board", BoardKind.OTHER, "", elsewhere.account()));

        assertThat(page(elsewhere, BoardLinks.exceptions(empty)).text()).contains("There is no improvement plan yet.");
    }

    @Test
    void keepsWritingFromThoseWhoOnlySit() throws Exception {
        assertThat(page(member, meeting).select("main form, main a.govuk-button"))
                .isEmpty();
        assertThat(send(member, meeting + "/decisions/new", Map.of("words", "Mine"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void putsPapersThatAreDueOnTheMyWorkOfWhoeverKeepsTheBoards() throws Exception {
        MeetingId called = it.in(() -> {
            BoardId committee = boards.add(
                    "Children's Select Committee", BoardKind.SELECT_COMMITTEE, "Asks.", it.officer.account());
            return calling.call(committee, APlan.TODAY.plusDays(10), "County Hall", it.officer.account());
        });
        SignedIn clerk = authorities.aPerson(it.authority, "Dee Marsh", Role.DEMOCRATIC_SERVICES);

        assertThat(page(clerk, "/").select("a:contains(Publish the papers)").eachAttr("href"))
                .containsExactly(BoardLinks.meeting(called));
        assertThat(page(clerk, "/").text())
                .contains("Publish the papers: Children's Select Committee, meeting of 13 March 2026")
                .contains("No paper is before it yet");
        assertThat(page(member, "/").text()).doesNotContain("Publish the papers");
    }

    private MeetingId meetingOn(LocalDate day, String item) {
        return it.in(() -> {
            MeetingId id = calling.call(board, day, "County Hall", it.officer.account());
            agendas.add(meetings.find(id).orElseThrow(), new Agendas.Wanted(1, item, "", ""));
            return id;
        });
    }

    /** The id of the one item of the first meeting. */
    private String item() throws Exception {
        String href =
                page(it.officer, meeting).select("a[href*=/agenda/]").first().attr("href");
        return href.replaceAll(".*/agenda/(\\d+).*", "$1");
    }

    private static List<String> errors(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary a")
                .eachText();
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

package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What looks like who a child is, in actions and safety alerts: questioned, never refused, never lost. */
@DatabaseTest
class QuestionedTextPageTest {
    private static final String QUESTION = "“Emma Khan” looks like a name. Is it needed here?";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private ChildId child;
    private WorkerId workerId;
    private SignedIn manager;
    private Cookie session;

    @BeforeEach
    void signInAsATeamManager() throws Exception {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        AuthorityId authority = authorities.anAuthority();
        TeamId team = authorities.aTeam(authority, "East 1", null);
        workerId = authorities.aWorker(authority, "Wale Okoro");
        WorkerId managerId = authorities.aWorker(authority, "Mary Price");
        authorities.manages(authority, managerId, team);
        child = authorities.aChild(authority, "10482", team, workerId);
        manager = authorities.aPerson(authority, "Mary Price", managerId, Role.TEAM_MANAGER);
        session = Objects.requireNonNull(
                mvc.perform(post("/demo/sign-in").with(csrf()).param("user-name", manager.userName()))
                        .andReturn()
                        .getResponse()
                        .getCookie("SESSION"));
    }

    @Test
    void takesAnActionWithANameInItAndQuestionsTheName() throws Exception {
        MockHttpServletResponse answer = send(post("/actions/new")
                .param("child", String.valueOf(child.value()))
                .param("what", "Ring Emma Khan at school")
                .param("owner", String.valueOf(workerId.value()))
                .param("working-days", "5"));

        Document page = follow(answer);

        assertThat(page.select("h1").text()).isEqualTo("Ring Emma Khan at school");
        assertThat(page.text()).contains("is agreed").contains(QUESTION);
    }

    @Test
    void raisesASafetyAlertWithANameInItAtOnceAndQuestionsTheName() throws Exception {
        MockHttpServletResponse answer = send(post("/children/" + child.value() + "/safety-alerts/new")
                .param("worry", "Emma Khan is back with the partner")
                .param("reached", "no"));

        assertThat(follow(answer).text())
                .contains("is raised and stands")
                .contains(QUESTION)
                .contains("Emma Khan is back with the partner");
    }

    @Test
    void questionsTheTextAgainBesideTheFieldWhenSomethingElseIsMissing() throws Exception {
        MockHttpServletResponse answer = send(post("/children/" + child.value() + "/safety-alerts/new")
                .param("worry", "Emma Khan is back with the partner"));

        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("#worry").text()).isEqualTo("Emma Khan is back with the partner");
        assertThat(page.select("#worry-questions").text()).isEqualTo(QUESTION);
        assertThat(page.select(".govuk-error-summary").text()).doesNotContain("Emma");
    }

    @Test
    void answersTheFieldThatWasLeftWhileTheWriterGoesOn() throws Exception {
        MockHttpServletResponse answer = send(post("/free-text/questions")
                .header("HX-Request", "true")
                .header("HX-Trigger-Name", "for-child")
                .param("for-child", "Emma Khan feels safe"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.getContentAsString()).text()).isEqualTo(QUESTION);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(session).with(as(manager)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document follow(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(303);
        String address = Objects.requireNonNull(answer.getHeader("Location"));
        return Jsoup.parse(mvc.perform(get(address).cookie(session).with(as(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}

package org.plumbline.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a board sees at its next meeting: what moved since the last, and what became of what it asked for. */
@DatabaseTest
@Import(AMovingPlan.class)
class BoardProgressPageTest {
    @Autowired
    private AMovingPlan plans;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private AMovingPlan.Made made;
    private SignedIn officer;

    @BeforeEach
    void makeAPlanThatMoved() {
        clock.advanceTo(APlan.TODAY);
        made = plans.make();
        officer = made.plan().officer;
    }

    @Test
    void saysWhatMovedSinceTheVersionThatTheLastMeetingSaw() throws Exception {
        Document page = page(made.chair(), made.next() + "/progress");

        assertThat(page.text())
                .contains("1 of 2 actions moved. 1 went forward in delivery and none back")
                .contains("The meeting of 10 February 2026 saw version 1 of the plan.")
                .contains("the plan as it stands on 3 March 2026");
        assertThat(page.select("table:contains(New evidence) tbody").first().text())
                .isEqualTo("PA-1.1 Supervise every worker monthly Led by Mary Price On track Forward was: Not started"
                        + " None yet as it was 30 June 2026 1 of delivery");
    }

    @Test
    void saysOfWhatNothingMoved() throws Exception {
        Document page = page(made.chair(), made.next() + "/progress");

        assertThat(page.select("table:contains(Nothing moved):contains(Its lead) tbody")
                        .text())
                .contains("PA-1.2 Observe supervision")
                .contains("did not answer for it");
    }

    @Test
    void leadsNobodyToThePlanWhoMayNotOpenIt() throws Exception {
        SignedIn clerk = authorities.aPerson(officer.authority(), "Tom Iveson", Role.DEMOCRATIC_SERVICES);

        for (String path :
                List.of(made.next() + "/progress", made.board() + "/exceptions", made.board() + "/questions")) {
            Document page = page(clerk, path);

            assertThat(page.select("main a[href^=/plan]").eachAttr("href"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(page(clerk, made.next() + "/progress").text()).contains("PA-1.1 Supervise every worker monthly");
    }

    @Test
    void saysWhatToDoWhereNothingCanBeCompared() throws Exception {
        assertThat(page(made.chair(), made.earlier() + "/progress").text())
                .contains("Either this meeting or every one before it was held without the plan among its papers");
    }

    @Test
    void leadsThereFromTheBoardAndTheMeeting() throws Exception {
        assertThat(page(made.chair(), made.board()).select("a[href$=/progress]").attr("href"))
                .isEqualTo(made.next() + "/progress");
        assertThat(page(made.chair(), made.next()).select("a[href$=/progress]")).hasSize(1);
    }

    @Test
    void keepsItFromThoseWhoDoNotSitOnTheBoard() throws Exception {
        SignedIn other = authorities.aPerson(made.plan().authority, "Jo Other", Role.BOARD_MEMBER);

        assertThat(get(other, made.next() + "/progress").getStatus()).isEqualTo(404);
    }

    @Test
    void aDecisionAsksSomebodyToDoSomethingAndItStandsAtTheNextMeeting() throws Exception {
        String ask = "/tasks/board-decision/" + made.decision() + "/new";
        assertThat(page(officer, made.earlier()).select("a[href=" + ask + "]").text())
                .startsWith("Ask somebody to do something");
        assertThat(page(officer, ask).text())
                .contains("Decision BD-" + made.decision())
                .contains("Show what workers notice")
                .contains("Leads plan action PA-1.1");

        assertThat(agree(ask).getStatus()).isEqualTo(303);

        String row = page(made.chair(), made.next())
                .select("table:contains(as it stands now) tbody")
                .text();
        assertThat(row)
                .contains("Ask ten workers")
                .contains("BD-" + made.decision() + " 10 February 2026")
                .contains("Mary Price")
                .contains("Open");
        assertThat(page(made.chair(), made.earlier())
                        .select("#BD-" + made.decision())
                        .text())
                .contains("Ask ten workers");
    }

    @Test
    void theActionLeadsBackToTheDecision() throws Exception {
        agree("/tasks/board-decision/" + made.decision() + "/new");
        String action = page(officer, made.earlier())
                .select("#BD-" + made.decision() + " a[href^=/actions/]")
                .attr("href");

        assertThat(page(officer, action)
                        .select("a[href=" + made.earlier() + "#BD-" + made.decision() + "]")
                        .text())
                .contains("BD-" + made.decision());
    }

    @Test
    void whoOnlySitsOnTheBoardAsksNobody() throws Exception {
        assertThat(page(made.chair(), made.earlier()).select("a[href^=/tasks/]"))
                .isEmpty();
        assertThat(get(made.chair(), "/tasks/board-decision/" + made.decision() + "/new")
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse agree(String address) throws Exception {
        return send(
                officer,
                address,
                Map.of(
                        "what",
                        "Ask ten workers",
                        "owner",
                        Long.toString(APlan.worker(made.plan().lead).value()),
                        "working-days",
                        "5"));
    }

    private MockHttpServletResponse get(SignedIn person, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(as(person)))
                .andReturn()
                .getResponse();
    }

    private Document page(SignedIn person, String address) throws Exception {
        MockHttpServletResponse response = get(person, address);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(SignedIn person, String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}

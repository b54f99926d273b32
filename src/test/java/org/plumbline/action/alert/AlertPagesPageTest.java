package org.plumbline.action.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.children.ChildId;
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
class AlertPagesPageTest {
    private static final String WORRY = "A bruise nobody explains";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Workers workers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private ChildId child;
    private SignedIn reviewer;
    private SignedIn manager;
    private SignedIn serviceManager;
    private SignedIn head;
    private SignedIn stranger;

    @BeforeEach
    void makeATeamUnderThreeManagers() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        ServiceAreaId area = authorities.aServiceArea(authority, "East");
        TeamId team = authorities.aTeam(authority, "East 1", area);
        WorkerId managerId = authorities.aWorker(authority, "Mary Price");
        WorkerId serviceManagerId = authorities.aWorker(authority, "Sue Vance");
        WorkerId headId = authorities.aWorker(authority, "Helen Dale");
        WorkerId reviewerId = authorities.aWorker(authority, "Ivy Rowe");
        authorities.manages(authority, managerId, team);
        authorities.manages(authority, serviceManagerId, managerId);
        authorities.heads(authority, headId, area);
        authorities.reviews(authority, reviewerId, "10482");
        authorities.in(authority, () -> {
            workers.setContact(managerId, "mary@example.org", "01632 960001");
            workers.setContact(headId, "helen@example.org", null);
            return null;
        });
        child = authorities.aChild(authority, "10482", team, null);
        reviewer = authorities.aPerson(authority, "Ivy Rowe", reviewerId, Role.REVIEWING_OFFICER);
        manager = authorities.aPerson(authority, "Mary Price", managerId, Role.TEAM_MANAGER);
        serviceManager = authorities.aPerson(authority, "Sue Vance", serviceManagerId, Role.SERVICE_MANAGER);
        head = authorities.aPerson(authority, "Helen Dale", headId, Role.HEAD_OF_SERVICE);
        stranger = authorities.aPerson(
                authority, "Sam Stone", authorities.aWorker(authority, "Sam Stone"), Role.TEAM_MANAGER);
    }

    @Test
    void saysWhomToTelephoneFromTheNearestUp() throws Exception {
        Document page = page(reviewer, AlertLinks.raise(child));

        assertThat(page.select("aside li").eachText())
                .containsExactly(
                        "Team manager Mary Price: 01632 960001",
                        "Service manager Sue Vance: no number is known",
                        "Head of service Helen Dale: no number is known");
        assertThat(page.select("aside a").attr("href")).isEqualTo("tel:01632960001");
    }

    @Test
    void standsAtOnceOnTheHomesOfAllThreeManagersAndOnNoOthers() throws Exception {
        raise(Map.of("reached", "no"));

        for (SignedIn answering : List.of(manager, serviceManager, head)) {
            assertThat(page(answering, "/").select(".plumbline-safety").text())
                    .contains("Child 10482 may be unsafe now")
                    .contains("Nobody has been reached yet");
        }
        assertThat(page(stranger, "/").select(".plumbline-safety")).isEmpty();
        assertThat(page(reviewer, "/").text()).contains("Telephone now: nobody has been reached about SA-");
    }

    @Test
    void goesByMailToThoseWhoseAddressIsKnownAndHoldsNoWordOfTheWorry() throws Exception {
        String alert = raise(Map.of("reached", "no"));

        List<Map<String, Object>> mails = authorities.in(
                authority,
                () -> jdbc.sql("select to_address, subject, body from outbox_mails order by id")
                        .query()
                        .listOfRows());
        assertThat(mails)
                .extracting(mail -> mail.get("to_address"))
                .containsExactly("mary@example.org", "helen@example.org");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.get("subject") + " " + mail.get("body"))
                        .contains(alert)
                        .doesNotContain("bruise")
                        .doesNotContain("10482")
                        .doesNotContain("Ivy"));
        assertThat(page(manager, alert).select(".govuk-summary-list").text())
                .contains("no mail address is known: telephone");
    }

    @Test
    void staysLoudUntilSomebodyHasBeenReached() throws Exception {
        String alert = raise(Map.of("reached", "no"));
        assertThat(page(reviewer, alert).select(".govuk-warning-text").text())
                .contains("Nobody has been spoken to yet");

        send(
                reviewer,
                alert + "/speak",
                Map.of(
                        "whom",
                        "Mary Price, team manager",
                        "spoken-at",
                        "11:55",
                        "spoken-on-day",
                        "3",
                        "spoken-on-month",
                        "3",
                        "spoken-on-year",
                        "2026"));

        assertThat(page(reviewer, alert).select(".govuk-warning-text")).isEmpty();
        assertThat(page(reviewer, alert).select(".moj-timeline__title").eachText())
                .containsExactly("Spoke to Mary Price, team manager on 3 March 2026 at 11:55", "Raised");
    }

    @Test
    void isAnsweredByOthersOnlyUntilItIsResolved() throws Exception {
        String alert = raise(Map.of("reached", "no"));
        assertThat(page(reviewer, alert).select(".govuk-button").eachText())
                .containsExactly("Record whom you spoke to");
        assertThat(send(reviewer, alert + "/acknowledge", Map.of("version", "0"))
                        .getStatus())
                .isEqualTo(403);

        assertThat(send(manager, alert + "/acknowledge", Map.of("version", "0")).getStatus())
                .isEqualTo(303);
        assertThat(send(manager, alert + "/decide", Map.of("version", "1", "decision", "Visit today"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(head, alert + "/resolve", Map.of("version", "2", "outcome", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(head, alert + "/resolve", Map.of("version", "2", "outcome", "Seen, safe"))
                        .getStatus())
                .isEqualTo(303);

        assertThat(page(manager, "/").select(".plumbline-safety")).isEmpty();
        assertThat(page(manager, "/safety-alerts").text()).contains("Resolved alerts");
    }

    @Test
    void isNotAnsweredByAnAuthorWhoCouldAnswerOthers() throws Exception {
        String alert = raise(manager, Map.of("reached", "no"));

        MockHttpServletResponse response = send(manager, alert + "/acknowledge", Map.of("version", "0"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("You raised this alert");
    }

    @Test
    void saysWhenItIsLate() throws Exception {
        String alert = raise(Map.of("reached", "no"));
        clock.advanceBy(Duration.ofHours(3));

        assertThat(page(manager, alert).text())
                .contains("Late")
                .contains("must take it on by 3 March 2026 at 14:00; that is late");
    }

    @Test
    void asksForTheWorryAndTheCallAtOnceAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse response = send(
                reviewer,
                AlertLinks.raise(child),
                Map.of(
                        "child",
                        "" + child.value(),
                        "worry",
                        "",
                        "reached",
                        "yes",
                        "whom",
                        "Mary",
                        "spoken-at",
                        "noon"));

        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#worry", "#spoken-at", "#spoken-on");
        assertThat(page.select("#whom").attr("value")).isEqualTo("Mary");
    }

    @Test
    void isNothingForSomebodyOutOfReach() throws Exception {
        String alert = raise(Map.of("reached", "no"));

        assertThat(mvc.perform(get(alert).with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get(AlertLinks.raise(child)).with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(stranger, "/safety-alerts").text()).contains("No alert stands now");
    }

    private String raise(Map<String, String> typed) throws Exception {
        return raise(reviewer, typed);
    }

    private String raise(SignedIn author, Map<String, String> typed) throws Exception {
        var all = new java.util.HashMap<>(Map.of("worry", WORRY));
        all.putAll(typed);
        MockHttpServletResponse response = send(author, AlertLinks.raise(child), all);
        assertThat(response.getStatus()).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
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

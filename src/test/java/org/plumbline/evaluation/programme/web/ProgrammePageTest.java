package org.plumbline.evaluation.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ProgrammePageTest {
    private static final String DIGITS = "351264 425136 362514 136245";

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> plan = new LinkedHashMap<>();
    private AuthorityId authority;
    private SignedIn lead;
    private SignedIn chair;
    private SignedIn head;
    private WorkerId manager;
    private WorkerId auditor;

    @BeforeEach
    void makeAnAuthorityWithTwentyChildrenOfOneTeam() {
        authority = authorities.anAuthority();
        TeamId team = authorities.aTeam(authority, "East 1", null);
        WorkerId holder = authorities.aWorker(authority, "Hana Pryce");
        manager = authorities.aWorker(authority, "Mo Farrell");
        auditor = authorities.aWorker(authority, "Sol Ibarra");
        authorities.manages(authority, manager, team);
        lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        chair = authorities.aPerson(authority, "Tom Ellery", Role.REVIEWING_OFFICER);
        head = authorities.aPerson(authority, "Ines Okafor", Role.HEAD_OF_SERVICE);
        authorities.aPerson(authority, "Mo Farrell", manager, Role.TEAM_MANAGER);
        authorities.aPerson(authority, "Sol Ibarra", auditor, Role.AUDITOR);
        for (int i = 1; i <= 20; i++) {
            authorities.aChild(authority, "C" + i, team, holder, "children-in-need");
        }
        authorities.aChild(authority, "L1", team, holder, "care-leavers");
        plan.putAll(Map.of(
                "name", "Routine round, March 2026",
                "kind", "routine",
                "cohort", "children-in-need",
                "wanted", "3",
                "starts-day", "3",
                "starts-month", "3",
                "starts-year", "2026",
                "due-day", "31",
                "due-month", "3",
                "due-year", "2026"));
        plan.put("auditors", String.valueOf(auditor.value()));
        plan.put("capacity", "10");
    }

    @Test
    void saysWhatAProgrammeIsWhileThereIsNone() throws Exception {
        Document page = open("/programmes", lead);

        assertThat(page.select("main").text()).contains("No programmes yet");
        assertThat(page.select("a[href=/programmes/new]")).hasSize(1);
        assertThat(open("/programmes", head).select("a[href=/programmes/new]")).isEmpty();
    }

    @Test
    void offersCohortsWithTheirSizesAndThoseWhoMayEvaluate() throws Exception {
        Document page = open("/programmes/new", lead);

        assertThat(page.select("input[name=cohort][value=children-in-need] ~ .govuk-hint")
                        .text())
                .isEqualTo("20 children as at 28 February 2026");
        assertThat(page.select("input[name=auditors] ~ label").eachText()).containsExactly("Mo Farrell", "Sol Ibarra");
        assertThat(page.select("input[name=due-month]").val()).isEqualTo("3");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
        plan.put("name", "");
        plan.put("wanted", "20");
        plan.put("capacity", "2");
        plan.put("due-month", "2");
        plan.put("due-day", "28");

        MockHttpServletResponse answer = send("/programmes", lead, plan);

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = parse(answer);
        assertThat(page.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Enter a name for the programme",
                        "The day the evaluations are due must be the same as or after the day the programme starts",
                        "2 for each of 1 auditors are fewer than the 20 children wanted");
        assertThat(page.select("input[name=wanted]").val()).isEqualTo("20");
        assertThat(page.select("input[name=auditors][checked]")).hasSize(1);
    }

    @Test
    void walksFromThePlanToAllocatedEvaluationsAndTheReveal() throws Exception {
        String programme = planned();
        assertThat(open(programme, lead).select("main").text()).contains("Nobody is drawn yet.");

        Document list = open(programme + "/draws/new", lead);
        assertThat(list.select("main").text()).contains("In the cohort 20", "Can be drawn 20", "3 children are drawn");
        send(programme + "/draws", lead, Map.of());
        assertThat(open(programme, lead).select("main").text())
                .contains("waits for somebody other than Ruth Adeyemi to roll the dice");
        assertThat(open("/", chair).select("a[href=/draws/1/dice]").text()).isEqualTo("Roll the dice for draw 1");

        rollDice(1);
        assertThat(open("/", lead).select("a[href=" + programme + "]").text()).isEqualTo("Allocate 3 drawn children");
        assertThat(open(programme, lead).select("main").text()).contains("3 children wait for an auditor.");

        allocate(programme, 1);
        Document allocated = open(programme, lead);
        assertThat(allocated.select("main").text()).contains("Allocated 3", "Sol Ibarra 3 10", "EV-");
        assertThat(drawnCaseIds(allocated)).hasSize(3).allMatch(caseId -> caseId.startsWith("C"));

        assertThat(parse(send("/draws/1/reveal", lead, Map.of())).text()).isEmpty();
        assertThat(open("/draws/1", lead).select("h1").text()).contains("Drawn, not revealed");

        completeAll();
        send("/draws/1/reveal", lead, Map.of());
        assertThat(open("/draws/1", lead).select("h1").text()).contains("Revealed");
    }

    @Test
    void leavesOutChildrenEvaluatedInTheLastTwelveMonthsUnlessItIsASpotCheck() throws Exception {
        String first = planned();
        drawAndAllocate(first, 1);
        completeAll();

        assertThat(open(planned() + "/draws/new", lead).select("main").text())
                .contains("Left out: Evaluated in the last 12 months 3", "Can be drawn 17");

        plan.put("kind", "spot-check");
        assertThat(open(planned() + "/draws/new", lead).select("main").text()).contains("Can be drawn 20");

        clock.advanceBy(Duration.ofDays(366));
        plan.put("kind", "routine");
        assertThat(open(planned() + "/draws/new", lead).select("main").text()).contains("Can be drawn 20");
    }

    @Test
    void leavesOutChildrenWhoseEvaluationIsUnderWayAlsoFromASpotCheck() throws Exception {
        drawAndAllocate(planned(), 1);

        plan.put("kind", "spot-check");

        assertThat(open(planned() + "/draws/new", lead).select("main").text())
                .contains("Left out: An evaluation is under way 3", "Can be drawn 17");
    }

    @Test
    void showsChildrenOfWhomNobodyIsIndependentInsteadOfSkippingThem() throws Exception {
        plan.put("auditors", String.valueOf(manager.value()));
        String programme = planned();
        send(programme + "/draws", lead, Map.of());
        rollDice(1);

        Document proposal = open(programme + "/draws/1/allocation", lead);

        assertThat(proposal.select("main").text())
                .contains("3 children have no auditor.")
                .contains("Nobody: no auditor of this programme is independent")
                .contains("Mo Farrell manages the worker or team that holds the case");
        assertThat(proposal.select("main form")).isEmpty();
    }

    @Test
    void allocatesNothingWhenTheProposalIsNoLongerTheOneAgreedTo() throws Exception {
        String programme = planned();
        send(programme + "/draws", lead, Map.of());
        rollDice(1);
        String version = open(programme + "/draws/1/allocation", lead)
                .select("input[name=version]")
                .val();
        send(programme + "/draws/1/children/1/replacement", lead, Map.of("reason", "case-closed"));

        MockHttpServletResponse answer = send(programme + "/draws/1/allocation", lead, Map.of("version", version));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(parse(answer).select("main").text()).contains("Something changed since this was proposed");
        assertThat(open(programme, lead).select("main").text()).contains("3 children wait for an auditor.");
    }

    @Test
    void replacesAChildByTheNextTicketWithTheReasonAndShowsBoth() throws Exception {
        String programme = planned();
        send(programme + "/draws", lead, Map.of());
        rollDice(1);
        List<String> before = drawnCaseIds(open(programme, lead));

        assertThat(send(programme + "/draws/1/children/2/replacement", lead, Map.of())
                        .getStatus())
                .isEqualTo(422);
        send(programme + "/draws/1/children/2/replacement", lead, Map.of("reason", "moved-away"));

        Document page = open(programme, lead);
        assertThat(drawnCaseIds(page)).hasSize(4).startsWith(before.toArray(String[]::new));
        assertThat(page.select("main").text())
                .contains("Replaced by ticket 4", "Stands in for ticket 2: The child has moved to another authority");
    }

    @Test
    void keepsAChildWhoseEvaluationIsAllocated() throws Exception {
        String programme = planned();
        drawAndAllocate(programme, 1);

        MockHttpServletResponse answer =
                send(programme + "/draws/1/children/2/replacement", lead, Map.of("reason", "moved-away"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(parse(answer).select(".govuk-error-summary").text()).contains("Withdraw it first");
    }

    @Test
    void drawsAgainAsANewDrawAndKeepsTheFirst() throws Exception {
        String programme = planned();
        drawAndAllocate(programme, 1);

        send(programme + "/draws", lead, Map.of());

        Document page = open(programme, lead);
        assertThat(page.select("a[href=/draws/1]")).hasSize(1);
        assertThat(page.select("a[href=/draws/2]")).hasSize(1);
    }

    @Test
    void hidesWhichChildrenAreDrawnFromThoseWhoDoNotSeeEveryChild() throws Exception {
        String programme = planned();
        drawAndAllocate(programme, 1);

        Document page = open(programme, head);

        assertThat(page.select("main").text()).contains("Allocated 3", "so that nobody is warned");
        assertThat(drawnCaseIds(page)).isEmpty();
        assertThat(status(programme + "/draws/1/allocation", head)).isEqualTo(403);
        assertThat(status(programme, chair)).isEqualTo(403);
    }

    @Test
    void putsOnTheTrailWhichDrawnChildrenWereSeenAndByWhom() throws Exception {
        String programme = planned();
        drawAndAllocate(programme, 1);
        open(programme, lead);

        assertThat(authorities.in(
                        authority, () -> jdbc.sql("""
                            select actor from trail_entries
                             where kind = 'seen' and what = 'drawn-children-seen'
                            """).query(String.class).list()))
                .isNotEmpty()
                .containsOnly("account:" + lead.account().value());
    }

    @Test
    void opensAProgrammeByItsReference() throws Exception {
        String programme = planned();
        String reference = "PR-" + programme.substring("/programmes/".length());

        MockHttpServletResponse answer = browser.perform(get("/search")
                        .param("q", reference.toLowerCase(Locale.ROOT))
                        .with(as(lead)))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo(programme);
    }

    @Test
    void isNotFoundInAnotherAuthority() throws Exception {
        String programme = planned();
        SignedIn stranger = authorities.aPerson(authorities.anAuthority(), "Una Marsh", Role.QUALITY_LEAD);

        assertThat(status(programme, stranger)).isEqualTo(404);
        assertThat(send(programme + "/draws", stranger, Map.of()).getStatus()).isEqualTo(404);
    }

    private String planned() throws Exception {
        MockHttpServletResponse answer = send("/programmes", lead, plan);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private void drawAndAllocate(String programme, int number) throws Exception {
        send(programme + "/draws", lead, Map.of());
        rollDice(number);
        allocate(programme, number);
    }

    private void rollDice(int number) throws Exception {
        clock.advanceBy(Duration.ofMinutes(10));
        assertThat(send("/draws/" + number + "/dice", chair, Map.of("digits", DIGITS))
                        .getStatus())
                .isEqualTo(303);
    }

    private void allocate(String programme, int number) throws Exception {
        String page = programme + "/draws/" + number + "/allocation";
        String version = open(page, lead).select("input[name=version]").val();
        assertThat(send(page, lead, Map.of("version", version)).getStatus()).isEqualTo(303);
    }

    /** Completing an evaluation is another room's subject: here only that it is completed matters. */
    private void completeAll() {
        authorities.in(
                authority,
                () -> jdbc.sql("update evaluations set state = 'completed', completed_at = :at where state ="
                                + " 'allocated'")
                        .param("at", Timestamp.from(clock.instant()))
                        .update());
    }

    private static List<String> drawnCaseIds(Document page) {
        List<String> caseIds = new ArrayList<>();
        page.select("table:has(caption:contains(Children drawn)) tbody tr td:nth-child(2) a")
                .forEach(link -> caseIds.add(link.text()));
        return caseIds;
    }

    private Document open(String address, SignedIn person) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get(address).with(as(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return parse(answer);
    }

    private int status(String address, SignedIn person) throws Exception {
        return browser.perform(get(address).with(as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(String address, SignedIn person, Map<String, String> fields) throws Exception {
        var request = post(address).with(csrf()).with(as(person));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    private static Document parse(MockHttpServletResponse answer) throws IOException {
        return Jsoup.parse(answer.getContentAsString());
    }
}

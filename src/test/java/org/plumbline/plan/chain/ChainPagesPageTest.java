package org.plumbline.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildId;
import org.plumbline.database.Tenancy;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.PastEvaluation;
import org.plumbline.evaluation.PastEvaluations;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.framework.AdoptingStandards;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class ChainPagesPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private EndingPhases phases;

    @Autowired
    private FreezingVersions freezing;

    @Autowired
    private AdoptingStandards adopting;

    @Autowired
    private PublishedTools tools;

    @Autowired
    private PastEvaluations past;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private APlan it;
    private PlanActionId action;
    private String chain;
    private SignedIn lead;
    private SignedIn member;

    @BeforeEach
    void makeAPlanWithAnAction() {
        clock.advanceTo(APlan.TODAY);
        it = new APlan(authorities, making, agreeing);
        lead = authorities.aPerson(it.authority, "Quinn Lead", Role.QUALITY_LEAD);
        member = authorities.aPerson(it.authority, "Graham Tull", Role.BOARD_MEMBER);
        it.in(() -> adopting.adoptAll(LocalDate.of(2026, 1, 1), lead.account()));
        action = it.anAction("Supervise every worker monthly");
        chain = "/plan-actions/" + action.value() + "/chain";
    }

    @Test
    void saysThatNothingCanBeCountedBeforeAQuestionIsLinked() throws Exception {
        Document page = page(it.officer, chain);

        assertThat(page.select("h1").text()).isEqualTo("The chain of PA-1.1");
        assertThat(page.text()).contains("No question of an evaluation tool is linked to this action yet");
    }

    @Test
    void linksToStandardsAndQuestionsWithTheReasonInTheHistory() throws Exception {
        assertThat(link("7", "supervision", "Where it shows").getStatus()).isEqualTo(303);

        assertThat(page(member, chain).select("table").first().text())
                .contains("PS-7 Supervision helps people think")
                .contains("Supervision Practice Evaluation (version 1) and later versions")
                .contains("Where it shows Olive Penn, 3 March 2026");
        assertThat(events()).contains("Linked to: PS-7 Supervision helps people think");
        assertThat(page(it.officer, chain + "/links/new")
                        .select("input[name=standards]")
                        .eachAttr("value"))
                .doesNotContain("7")
                .hasSize(11);
    }

    @Test
    void linksNothingTwice() throws Exception {
        link("7", "supervision", "");
        link("7", "supervision", "");

        assertThat(page(member, chain).select("table").first().select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void refusesWhatIsNotOnTheListAndNothingAtAll() throws Exception {
        assertThat(errors(send(it.officer, chain + "/links/new", Map.of())))
                .containsExactly("Select what it is to be linked to.");
        assertThat(errors(send(it.officer, chain + "/links/new", Map.of("standards", "99"))))
                .containsExactly("Select from the list: something there has changed meanwhile.");
        assertThat(errors(send(it.officer, chain + "/links/new", Map.of("domains", "drop table"))))
                .containsExactly("Select from the list");
    }

    @Test
    void asksForAReasonOnceAVersionWasApproved() throws Exception {
        it.in(() -> {
            APlan.done(freezing.submit(it.plan, "Improvement Board", "", APlan.by(it.officer)));
            return APlan.done(freezing.approve(it.plan, 1, "Improvement Board", APlan.TODAY, "", APlan.by(it.officer)));
        });

        assertThat(errors(link("7", "supervision", "")))
                .containsExactly("A version of this plan was approved. Say why it changes since.");
        assertThat(link("7", "supervision", "The board asked").getStatus()).isEqualTo(303);
    }

    @Test
    void takesALinkBackWithAReason() throws Exception {
        link("7", "supervision", "");
        String end = page(it.officer, chain).select("a[href$=/end]").first().attr("href");

        assertThat(errors(send(it.officer, end, Map.of())))
                .containsExactly("Say why it no longer bears on this action.");
        send(it.officer, end, Map.of("reason", "Too broad"));

        assertThat(page(it.officer, chain).select("table").first().select("tbody tr"))
                .hasSize(1);
        assertThat(status(it.officer, end)).isEqualTo(404);
    }

    @Test
    void countsWhatEvaluationsSaidAndOpensThoseWithinReach() throws Exception {
        link("7", "supervision", "");
        EvaluationId evaluation = evaluate();

        Document all = page(lead, chain);
        assertThat(all.select("table:contains(With a strength) tbody").text())
                .isEqualTo("Supervision Practice Evaluation (version 1) and later versions 1 1 0 0 0 0");
        assertThat(all.select("a[href=/evaluations/" + evaluation.value() + "]").text())
                .isEqualTo(evaluation.reference());
        assertThat(all.text()).contains("You may open 1 of them.");
    }

    @Test
    void showsCountsAndNobodyToThoseWhoMayNotSeeTheChild() throws Exception {
        link("7", "supervision", "");
        evaluate();

        Document counts = page(member, chain);
        assertThat(counts.text())
                .contains("The evaluations themselves are open to those who may see the children.")
                .doesNotContain("C10482")
                .doesNotContain("EV-");
        assertThat(counts.select("table:contains(With a strength) tbody").text())
                .contains("1 1 0 0 0 0");
        assertThat(page(it.below, chain).text())
                .contains("None of these evaluations is of a child within your reach.")
                .doesNotContain("C10482");
    }

    @Test
    void leadsBackFromTheEvaluationAndFromTheStandard() throws Exception {
        link("7", "supervision", "");
        EvaluationId evaluation = evaluate();

        Document found = page(lead, "/evaluations/" + evaluation.value());
        assertThat(found.select("table:contains(What this evaluation bears on) a")
                        .eachAttr("href"))
                .containsExactly("/plan-actions/" + action.value());
        Document standard = page(lead, "/framework/standards/7");
        assertThat(standard.select("table:contains(Status) tbody a").eachText())
                .containsExactly("PA-1.1 Supervise every worker monthly");
        assertThat(page(lead, "/framework/standards")
                        .select("tbody tr")
                        .get(6)
                        .select("td")
                        .last()
                        .text())
                .isEqualTo("1");
    }

    @Test
    void hidesTheWayBackFromThoseWhoMayNotSeeThePlan() throws Exception {
        link("7", "supervision", "");
        var clerk = authorities.aPerson(it.authority, "Tom Iveson", Role.DEMOCRATIC_SERVICES);

        assertThat(page(clerk, "/framework/standards/7").text()).contains("Nothing yet.");
        assertThat(status(clerk, chain)).isEqualTo(403);
    }

    @Test
    void carriesLinksOnToTheActionsOfTheNextPhase() throws Exception {
        link("7", "supervision", "");
        PlanActionId next = carryOn();

        Document inherited = page(it.officer, "/plan-actions/" + next.value() + "/chain");
        assertThat(inherited.select("table").first().text()).contains("inherited from PA-1.1");
        assertThat(inherited.select("a[href$=/end]")).isEmpty();
        assertThat(page(lead, "/framework/standards/7")
                        .select("table:contains(Status) tbody a")
                        .eachText())
                .containsExactly("PA-1.2 Supervise every worker monthly");
    }

    private PlanActionId carryOn() {
        PhaseId second = it.anotherPhase("Deeper", LocalDate.of(2026, 2, 1));
        return it.in(() -> APlan.done(phases.carry(action, second, "It goes on", APlan.by(it.officer))));
    }

    private MockHttpServletResponse link(String standard, String domain, String why) throws Exception {
        long tool = Tenancy.in(it.authority, it.officer.actor(), tools::list).stream()
                .filter(one -> one.tool().title().equals("Practice Evaluation (version 1)"))
                .mapToLong(PublishedTools.Published::id)
                .min()
                .orElseThrow();
        return send(
                it.officer,
                chain + "/links/new",
                Map.of("standards", standard, "domains", new ToolQuestion(tool, domain, null).key(), "why", why));
    }

    private EvaluationId evaluate() {
        var team = authorities.aTeam(it.authority, "East 1", null);
        ChildId child = authorities.aChild(it.authority, "C10482", team, null, "children-in-need");
        Map<FieldKey, String> values = new TreeMap<>(AnswerSheets.complete().values());
        var evaluation = new PastEvaluation(
                child,
                null,
                Trigger.RE_AUDIT,
                APlan.worker(it.auditor),
                null,
                team,
                Instant.parse("2026-01-20T09:00:00Z"),
                LocalDate.parse("2026-02-20"),
                Instant.parse("2026-02-09T09:00:00Z"),
                Instant.parse("2026-03-02T16:00:00Z"),
                values);
        var outcome = Tenancy.in(it.authority, lead.actor(), () -> past.recordAll(List.of(evaluation)))
                .getFirst();
        return switch (outcome) {
            case PastEvaluations.Recorded(EvaluationId id) -> id;
            case PastEvaluations.Refused refused -> throw new AssertionError(refused);
        };
    }

    private List<String> events() {
        return it.in(() -> jdbc.sql("select field || ': ' || after_text from plan_events where field <> ''")
                .query(String.class)
                .list());
    }

    private static List<String> errors(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString()).select(".govuk-error-summary a").stream()
                .map(org.jsoup.nodes.Element::text)
                .collect(Collectors.toList());
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

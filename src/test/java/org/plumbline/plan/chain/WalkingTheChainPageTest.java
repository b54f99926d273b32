package org.plumbline.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** From what an inspection said to a child's evaluation and back, in two clicks each way. */
@DatabaseTest
@Import(AChain.class)
class WalkingTheChainPageTest {
    @Autowired
    private AChain chains;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private AChain.Made made;
    private String recommendation;

    @BeforeEach
    void makeAChain() {
        clock.advanceTo(APlan.TODAY);
        made = chains.make();
        recommendation = "/recommendations/" + made.recommendation().value();
    }

    @Test
    void leadsFromARecommendationToAnEvaluationInTwoClicks() throws Exception {
        Document answered = page(made.officer(), recommendation);
        String action = hrefs(answered, "/plan-actions/\\d+").getFirst();
        List<String> evaluations = hrefs(page(made.officer(), action), "/evaluations/\\d+");

        assertThat(evaluations).hasSize(5);
        assertThat(page(made.officer(), evaluations.getFirst()).select("h1").text())
                .isNotEmpty();
    }

    @Test
    void leadsFromAnEvaluationToTheRecommendationAtOnceAndThroughThePlanInTwoClicks() throws Exception {
        Document evaluation = page(made.officer(), anEvaluation());
        String action = hrefs(evaluation, "/plan-actions/\\d+").getFirst();

        assertThat(hrefs(evaluation, "/recommendations/\\d+")).containsOnly(recommendation);
        assertThat(hrefs(page(made.officer(), action), "/recommendations/\\d+")).containsExactly(recommendation);
    }

    @Test
    void countsWhatBearsOnARecommendationAndOnAStandard() throws Exception {
        String row = "Supervise every worker monthly, with reflection Its evaluations 140 0 0 0 0 0 None agreed";

        assertThat(bearing(page(made.officer(), recommendation))).endsWith(row);
        assertThat(bearing(page(made.officer(), "/framework/standards/" + made.standard())))
                .endsWith(row);
        assertThat(hrefs(page(made.officer(), recommendation), "/plan-actions/\\d+/chain#evaluations"))
                .hasSize(1);
    }

    @Test
    void showsABoardMemberTheFiguresAndNoChild() throws Exception {
        SignedIn member = authorities.aPerson(made.officer().authority(), "Graham Tull", Role.BOARD_MEMBER);

        Document action = page(member, "/plan-actions/" + made.action().value());
        assertThat(action.select("#chain").text())
                .contains("140 evaluations have answered the questions it is linked to")
                .contains("The evaluations themselves are open to those who may see the children.")
                .doesNotContain("M1001");
        assertThat(hrefs(action, "/evaluations/.*")).isEmpty();
        assertThat(bearing(page(member, recommendation))).contains("140");
        assertThat(listed()).isZero();
    }

    @Test
    void keepsOnTheTrailWhichEvaluationsWereShown() throws Exception {
        page(made.officer(), "/plan-actions/" + made.action().value());

        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void showsNothingOfThePlanToThoseWhoMayNotSeeIt() throws Exception {
        SignedIn clerk = authorities.aPerson(made.officer().authority(), "Tom Iveson", Role.DEMOCRATIC_SERVICES);

        assertThat(page(clerk, "/framework/standards/" + made.standard()).select("table:contains(What bears on it)"))
                .isEmpty();
    }

    private String anEvaluation() throws Exception {
        return hrefs(page(made.officer(), "/plan-actions/" + made.action().value() + "/chain"), "/evaluations/\\d+")
                .getFirst();
    }

    private long listed() {
        return authorities.in(
                made.officer().authority(),
                () -> jdbc.sql("select count(*) from trail_entries where what = 'evaluations-listed'")
                        .query(Long.class)
                        .single());
    }

    private static String bearing(Document page) {
        return page.select("table:contains(What bears on it) tbody").text();
    }

    private static List<String> hrefs(Document page, String pattern) {
        return page.select("main a").eachAttr("href").stream()
                .filter(href -> href.matches(pattern))
                .toList();
    }

    private Document page(SignedIn person, String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.action.ActionLinks;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.AnEvaluation;

class EvaluationPageTest extends OnEvaluationPages {
    @Test
    void showsEverySectionWithItsState() throws Exception {
        Document page = page(it.auditor, EvaluationLinks.of(it.id));

        assertThat(page.select(".govuk-task-list__item")).hasSize(15);
        assertThat(page.select(".govuk-task-list__status").eachText()).allMatch(state -> state.contains("Not started"));
        assertThat(page.text()).contains("0 of 15 sections are complete. Due 31 March 2026.");
    }

    @Test
    void letsTheAuditorSayThatTheChildMayBeUnsafeFromTheFirstMinute() throws Exception {
        assertThat(page(it.auditor, EvaluationLinks.of(it.id))
                        .select("a:contains(This child may be unsafe now)")
                        .attr("href"))
                .isEqualTo(AlertLinks.raise(it.child, it.id.value()));
    }

    @Test
    void isTheAuditorsAlone() throws Exception {
        assertThat(status(it.otherManager, EvaluationLinks.of(it.id))).isEqualTo(404);
        assertThat(status(it.worker, EvaluationLinks.of(it.id))).isEqualTo(404);
        assertThat(page(it.manager, EvaluationLinks.of(it.id)).text()).contains("This evaluation is under way");
    }

    @Test
    void letsItsAuditorSayThatTheChildMayBeUnsafeAfterItIsCompleted() throws Exception {
        completeYesterday();
        String raise = AlertLinks.raise(it.child, it.id.value());

        assertThat(status(it.auditor, "/children/" + it.child.value())).isEqualTo(404);
        assertThat(page(it.auditor, EvaluationLinks.of(it.id))
                        .select("a:contains(unsafe now)")
                        .attr("href"))
                .isEqualTo(raise);
        assertThat(page(it.auditor, raise).select("h1").text()).isEqualTo("This child may be unsafe now");
        assertThat(submit(
                                it.auditor,
                                post(AlertLinks.raise(it.child))
                                        .param("evaluation", String.valueOf(it.id.value()))
                                        .param("worry", "The partner has moved back")
                                        .param("reached", "no"))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void offersAnActionOnlyToWhoReachesTheChild() throws Exception {
        completeYesterday();

        assertThat(page(it.manager, EvaluationLinks.of(it.id)).select("a:contains(Agree an action)"))
                .isNotEmpty();
        assertThat(page(it.auditor, EvaluationLinks.of(it.id)).select("a:contains(Agree an action)"))
                .isEmpty();
    }

    @Test
    void leadsFromADomainInTheTableToItsPlaceOnThePage() throws Exception {
        complete();
        Document page = page(it.manager, EvaluationLinks.of(it.id));

        String place = page.select("td a:contains(Safety and risk), th a:contains(Safety and risk)")
                .attr("href");
        assertThat(place).isEqualTo("#safety");
        assertThat(page.select("h2" + place)).hasSize(1);
    }

    @Test
    void isNotGivenAwayByTryingNumbersWhileASpotCheckIsUnderWay() throws Exception {
        var spotCheck = new AnEvaluation(making, allocating, reaching, Trigger.SPOT_CHECK);
        long number = spotCheck.id.value();

        assertThat(status(spotCheck.manager, ActionLinks.newFromEvaluation(spotCheck.child, number, "voice")))
                .isEqualTo(404);
        assertThat(status(spotCheck.manager, AlertLinks.raise(spotCheck.child, number)))
                .isEqualTo(404);
        assertThat(status(spotCheck.manager, AlertLinks.raise(spotCheck.child))).isEqualTo(200);
    }

    @Test
    void needsAReason() throws Exception {
        assertThat(submit(it.lead, post(EvaluationLinks.withdrawal(it.id))).getStatus())
                .isEqualTo(422);
    }

    @Test
    void isSaidOnItsPage() throws Exception {
        submit(it.lead, post(EvaluationLinks.withdrawal(it.id)).param("reason", "The child moved away"));

        assertThat(page(it.lead, EvaluationLinks.of(it.id)).text()).contains("Withdrawn: The child moved away");
    }

    @Test
    void isNotForTheAuditor() throws Exception {
        assertThat(status(it.auditor, EvaluationLinks.withdrawal(it.id))).isEqualTo(403);
    }

    /** The child is in the auditor's reach to the end of the day. */
    private void completeYesterday() {
        complete();
        clock.advanceBy(Duration.ofDays(1));
    }
}

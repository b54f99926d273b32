package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.EvaluationLinks;

class EvaluationListPageTest extends OnEvaluationPages {
    @Test
    void showsTheAuditorTheirOwnFirst() throws Exception {
        Document page = page(it.auditor, EvaluationLinks.LIST);

        assertThat(page.select("[aria-current=page]").eachText()).contains("Mine to do");
        assertThat(page.select("tbody a").attr("href")).isEqualTo(EvaluationLinks.of(it.id));
        assertThat(page.text()).contains("due in 20 working days");
    }

    @Test
    void showsTheWorkerWhatWasCompletedAndNothingElse() throws Exception {
        assertThat(page(it.worker, EvaluationLinks.LIST + "?show=under-way").select("tbody a"))
                .isEmpty();

        complete();

        assertThat(page(it.worker, EvaluationLinks.LIST).select("tbody a").text())
                .isEqualTo(it.id.reference());
        assertThat(page(it.otherWorker, EvaluationLinks.LIST).select("tbody a")).isEmpty();
    }

    @Test
    void narrowsToAChild() throws Exception {
        assertThat(page(it.lead, EvaluationLinks.LIST + "?show=under-way&child=" + it.caseId)
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page(it.lead, EvaluationLinks.LIST + "?show=under-way&child=nobody")
                        .text())
                .contains("Nothing fits");
    }

    @Test
    void isClosedToWhoeverSeesFiguresOnly() throws Exception {
        SignedIn member = making.aPerson(it.authority, "Max Dale", Role.LEAD_MEMBER);

        assertThat(status(member, EvaluationLinks.LIST)).isEqualTo(403);
    }
}

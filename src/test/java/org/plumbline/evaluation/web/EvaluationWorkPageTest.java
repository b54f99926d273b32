package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.EvaluationLinks;

class EvaluationWorkPageTest extends OnEvaluationPages {
    @Test
    void tellsTheAuditorWhatIsAllocated() throws Exception {
        assertThat(page(it.auditor, "/").text())
                .contains("Evaluate, and hold the conversation with the worker: child " + it.caseId);
    }

    @Test
    void standsUnderThisWeekOnlyInTheWeekInWhichItIsDue() throws Exception {
        assertThat(thisWeek()).doesNotContain(it.id.reference());

        clock.advanceTo(LocalDate.parse("2026-03-26"));

        assertThat(thisWeek()).contains(it.id.reference()).contains("due in 3 working days");
    }

    private String thisWeek() throws Exception {
        return page(it.auditor, "/")
                .select("section[aria-labelledby=this-week]")
                .text();
    }

    @Test
    void tellsTheWorkerWhatWasFound() throws Exception {
        complete();

        assertThat(page(it.worker, "/").text()).contains("Read what " + it.id.reference() + " found");
    }

    @Test
    void isSearchedByReference() throws Exception {
        String search = "/search?q=" + it.id.reference().toLowerCase(Locale.ROOT);

        assertThat(response(it.auditor, get(search)).getHeader("Location")).isEqualTo(EvaluationLinks.of(it.id));
        assertThat(page(it.worker, search).text()).contains("Nothing found");
    }
}

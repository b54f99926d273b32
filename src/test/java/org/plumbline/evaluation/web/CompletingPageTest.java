package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.EvaluationLinks;
import org.springframework.mock.web.MockHttpServletResponse;

class CompletingPageTest extends OnEvaluationPages {
    @Test
    void listsAllThatIsMissingEachWithItsPlace() throws Exception {
        MockHttpServletResponse refused = submit(it.auditor, post(EvaluationLinks.completion(it.id)));

        Document page = document(refused);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a")).hasSizeGreaterThan(100);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .contains(section("conversation") + "#conversation-worker-on")
                .contains(section("safety") + "#safety-check-strategy-discussion");
    }

    @Test
    void everyPlaceIsThere() throws Exception {
        Document page = page(it.auditor, EvaluationLinks.completion(it.id));

        for (String href : page.select("main a[href*=#]").eachAttr("href")) {
            String[] parts = href.split("#", 2);
            if (parts[0].endsWith("/safety") || parts[0].endsWith("/about") || parts[0].endsWith("/overall")) {
                assertThat(page(it.auditor, parts[0]).getElementById(parts[1]))
                        .as(href)
                        .isNotNull();
            }
        }
    }

    @Test
    void leadsToWhatWasFound() throws Exception {
        it.fillIn(saving);

        assertThat(submit(it.auditor, post(EvaluationLinks.completion(it.id))).getHeader("Location"))
                .isEqualTo(EvaluationLinks.of(it.id));
        Document page = page(it.worker, EvaluationLinks.of(it.id));
        assertThat(page.text())
                .contains("Completed on 3 March 2026 by Ada Brook.", "Home at night and back at school.");
        assertThat(page.select("form[data-autosave]")).isEmpty();
    }

    @Test
    void takesTheAuditorFromASectionToWhatWasFound() throws Exception {
        complete();

        assertThat(response(it.auditor, get(section("voice"))).getHeader("Location"))
                .isEqualTo(EvaluationLinks.of(it.id) + "#voice");
    }
}

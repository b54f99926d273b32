package org.plumbline.evaluation.web;

import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AnEvaluation;
import org.plumbline.evaluation.recording.CompletingEvaluation;
import org.plumbline.evaluation.recording.SavingField;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the tests of the evaluation's pages have in common: one evaluation, and asking for its pages as somebody. */
@DatabaseTest
abstract class OnEvaluationPages {
    @Autowired
    MockMvc mvc;

    @Autowired
    TestAuthorities making;

    @Autowired
    Reaching reaching;

    @Autowired
    AllocatingEvaluations allocating;

    @Autowired
    SavingField saving;

    @Autowired
    CompletingEvaluation completing;

    @Autowired
    SettableClock clock;

    AnEvaluation it;

    @BeforeEach
    void allocate() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
    }

    void complete() {
        it.fillIn(saving);
        it.as(it.auditor, () -> completing.complete(it.id, it.reach(it.auditor)));
    }

    String section(String code) {
        return EvaluationLinks.section(it.id, code);
    }

    MockHttpServletResponse autosave(String field, String value, int base) throws Exception {
        return submit(
                it.auditor,
                post(EvaluationLinks.fields(it.id) + "{field}", field)
                        .accept("application/json")
                        .param("value", value)
                        .param("base", String.valueOf(base)));
    }

    Document page(SignedIn person, String path) throws Exception {
        return document(response(person, get(path)));
    }

    int status(SignedIn person, String path) throws Exception {
        return response(person, get(path)).getStatus();
    }

    MockHttpServletResponse submit(SignedIn person, MockHttpServletRequestBuilder form) throws Exception {
        return response(person, form.with(csrf()));
    }

    MockHttpServletResponse response(SignedIn person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(as(person))).andReturn().getResponse();
    }

    static Document document(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return Jsoup.parse(response.getContentAsString());
    }
}

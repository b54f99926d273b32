package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.EvaluationLinks;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class FieldPageTest extends OnEvaluationPages {
    @Test
    void isSavedWhileTyping() throws Exception {
        MockHttpServletResponse saved = autosave("voice.worry", "Seen once", 0);

        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString()).contains("\"outcome\":\"saved\"", "\"version\":1", "Saved at 12:00");
    }

    @Test
    void tellsOfAConflictWithTheOtherText() throws Exception {
        autosave("voice.worry", "one", 0);
        autosave("voice.worry", "mine", 1);

        MockHttpServletResponse conflict = autosave("voice.worry", "theirs", 1);

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString())
                .contains("\"theirs\":\"mine\"", "\"version\":3", "/fields/voice.worry/choice");
    }

    @Test
    void isSavedWithAQuestionWhenItLooksLikeAPostcode() throws Exception {
        MockHttpServletResponse saved = autosave("voice.worry", "Moved to HP20 1UA in May", 0);

        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString()).contains("HP20 1UA", "looks like a postcode");
        assertThat(page(it.auditor, section("voice"))
                        .getElementById("said-voice-worry")
                        .text())
                .contains("looks like a postcode");
    }

    @Test
    void isRefusedWhenForged() throws Exception {
        assertThat(autosave("voice.check.forged", "yes", 0).getStatus()).isEqualTo(422);
        assertThat(autosave("nonsense", "yes", 0).getStatus()).isEqualTo(404);
    }

    @Test
    void isAnsweredPlainlyWhenTheSessionHasEnded() throws Exception {
        MockHttpServletRequestBuilder typed = post(EvaluationLinks.fields(it.id) + "voice.worry")
                .accept("application/json")
                .param("value", "Typed too late")
                .param("base", "0");

        assertThat(mvc.perform(typed).andReturn().getResponse().getStatus()).isEqualTo(401);
    }

    @Test
    void isChosenBetweenTwoTexts() throws Exception {
        autosave("voice.worry", "one", 0);
        autosave("voice.worry", "mine", 1);
        autosave("voice.worry", "theirs", 1);
        String choice = EvaluationLinks.choice(it.id, "voice.worry");

        Document page = page(it.auditor, choice);
        MockHttpServletResponse chosen = submit(
                it.auditor,
                post(choice)
                        .param("choice", "3")
                        .param("seen", page.select("[name=seen]").val()));

        assertThat(page.select("blockquote").eachText()).containsExactly("mine", "theirs");
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertThat(page(it.auditor, section("voice"))
                        .select("[name=voice.worry]")
                        .text())
                .isEqualTo("theirs");
    }

    @Test
    void asksAgainWhenTheTextsHaveChangedSince() throws Exception {
        autosave("voice.worry", "one", 0);
        autosave("voice.worry", "mine", 1);
        autosave("voice.worry", "theirs", 1);
        autosave("voice.worry", "mine, longer", 2);

        MockHttpServletResponse again = submit(
                it.auditor,
                post(EvaluationLinks.choice(it.id, "voice.worry"))
                        .param("choice", "3")
                        .param("seen", "3"));

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(document(again).select("blockquote").eachText()).containsExactly("mine, longer", "theirs");
    }
}

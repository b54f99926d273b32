package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.action.ActionLinks;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.springframework.mock.web.MockHttpServletResponse;

class SectionPageTest extends OnEvaluationPages {
    @Test
    void asksEachCheckWithEveryAnswer() throws Exception {
        Document page = page(it.auditor, section("voice"));

        assertThat(page.select("input[name=voice.check.seen-alone]")).hasSize(5);
        assertThat(page.select("textarea"))
                .extracting(area -> area.attr("name"))
                .contains("voice.strength", "voice.worry", "voice.difference");
        assertThat(page.select("aside").text())
                .contains("Could a stranger reading this record picture a day in this child's life?")
                .contains("The child is invisible in the record of their own life.");
    }

    @Test
    void isSavedByItsButtonWithoutScripts() throws Exception {
        MockHttpServletResponse saved = submit(
                it.auditor,
                post(section("voice"))
                        .param("voice.strength", "Seen every fortnight")
                        .param("_base.voice.strength", "0")
                        .param("voice.check.seen-alone", "yes")
                        .param("_base.voice.check.seen-alone", "0"));

        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(saved.getHeader("Location")).isEqualTo(section("voice"));
        Document page = page(it.auditor, section("voice"));
        assertThat(page.select("[name=voice.strength]").text()).isEqualTo("Seen every fortnight");
        assertThat(page.select("input[name=voice.check.seen-alone][checked]").val())
                .isEqualTo("yes");
        assertThat(page.select("input[name=_base.voice.strength]").val()).isEqualTo("1");
    }

    @Test
    void leadsOnWhenAskedTo() throws Exception {
        assertThat(submit(it.auditor, post(section("safety")).param("then", "next"))
                        .getHeader("Location"))
                .isEqualTo(section("voice"));
    }

    @Test
    void givesBackWhatIsRefusedWithItsReason() throws Exception {
        String tooLong = "x".repeat(20_001);

        MockHttpServletResponse refused = submit(
                it.auditor,
                post(section("voice"))
                        .param("voice.worry", tooLong)
                        .param("_base.voice.worry", "0")
                        .param("voice.strength", "Kept all the same")
                        .param("_base.voice.strength", "0"));

        Document page = document(refused);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#voice-worry");
        assertThat(page.select(".govuk-error-summary").text()).contains("Shorten this to 20,000 characters or fewer");
        assertThat(page.select("[name=voice.worry]").text()).isEqualTo(tooLong);
        assertThat(page.select("[name=voice.strength]").text()).isEqualTo("Kept all the same");
    }

    @Test
    void givesBackADateThatIsNone() throws Exception {
        MockHttpServletResponse refused = submit(
                it.auditor,
                post(section("conversation"))
                        .param("conversation.worker-on", "31/2/2026")
                        .param("_base.conversation.worker-on", "0"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(document(refused).select("[name=conversation.worker-on]").val())
                .isEqualTo("31/2/2026");
    }

    @Test
    void showsBothTextsOfAConflict() throws Exception {
        it.save(saving, it.auditor, AnswerSheets.key("voice.worry"), "mine", 0);

        MockHttpServletResponse conflict = submit(
                it.auditor,
                post(section("voice")).param("voice.worry", "theirs").param("_base.voice.worry", "0"));

        Document page = document(conflict);
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(page.select("[name=voice.worry]").text()).isEqualTo("mine");
        assertThat(page.select(".plumbline-two-texts blockquote").text()).isEqualTo("theirs");
    }

    @Test
    void escapesWhatIsTyped() throws Exception {
        it.save(saving, it.auditor, AnswerSheets.key("voice.worry"), "<script>alert(1)</script>", 0);

        String html = response(it.auditor, get(section("voice"))).getContentAsString();

        assertThat(html).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void ignoresAFieldThatIsNotItsOwn() throws Exception {
        submit(
                it.auditor,
                post(section("voice")).param("overall.grade", "outstanding").param("voice.check.forged", "yes"));

        assertThat(page(it.auditor, section("overall")).select("input[checked]"))
                .isEmpty();
    }

    @Test
    void showsTheCeilingAndItsReason() throws Exception {
        it.save(saving, it.auditor, AnswerSheets.key("safety.grade"), "inadequate", 0);

        assertThat(page(it.auditor, section("overall")).select("#ceiling").text())
                .contains("Proposed ceiling: Inadequate")
                .contains("Safety and risk is graded Inadequate");
    }

    @Test
    void linksToAgreeingAnActionAboutItsDomain() throws Exception {
        assertThat(page(it.auditor, section("safety"))
                        .select("a:contains(Agree an action)")
                        .attr("href"))
                .isEqualTo(ActionLinks.newFromEvaluation(it.child, it.id.value(), "safety"));
    }

    @Test
    void isNotThereForOthers() throws Exception {
        assertThat(status(it.manager, section("voice"))).isEqualTo(404);
        assertThat(submit(it.otherManager, post(section("voice"))).getStatus()).isEqualTo(404);
    }
}

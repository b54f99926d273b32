package org.plumbline.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reaching;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionLinks;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AnEvaluation;
import org.plumbline.evaluation.recording.CompletingEvaluation;
import org.plumbline.evaluation.recording.SavingField;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class EvaluationPagesPageTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthorities making;

    @Autowired
    private Reaching reaching;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private SavingField saving;

    @Autowired
    private CompletingEvaluation completing;

    private AnEvaluation it;

    @BeforeEach
    void allocate() {
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
    }

    @Nested
    class TheTaskList {
        @Test
        void showsEverySectionWithItsState() throws Exception {
            Document page = page(it.auditor, EvaluationLinks.of(it.id));

            assertThat(page.select(".govuk-task-list__item")).hasSize(15);
            assertThat(page.select(".govuk-task-list__status").eachText())
                    .allMatch(state -> state.contains("Not started"));
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
    }

    @Nested
    class ASection {
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
            assertThat(page.select("input[name=voice.check.seen-alone][checked]")
                            .val())
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
            assertThat(page.select(".govuk-error-summary").text())
                    .contains("Shorten this to 20,000 characters or fewer");
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
            assertThat(submit(it.otherManager, post(section("voice"))).getStatus())
                    .isEqualTo(404);
        }
    }

    @Nested
    class OneField {
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

    @Nested
    class Completing {
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

            assertThat(submit(it.auditor, post(EvaluationLinks.completion(it.id)))
                            .getHeader("Location"))
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

    @Nested
    class TheList {
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
            assertThat(page(it.otherWorker, EvaluationLinks.LIST).select("tbody a"))
                    .isEmpty();
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

    @Nested
    class Withdrawing {
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
    }

    @Nested
    class MyWork {
        @Test
        void tellsTheAuditorWhatIsAllocated() throws Exception {
            assertThat(page(it.auditor, "/").text())
                    .contains("Evaluate, and hold the conversation with the worker: child " + it.caseId);
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

    private void complete() {
        it.fillIn(saving);
        it.as(it.auditor, () -> completing.complete(it.id, it.reach(it.auditor)));
    }

    private String section(String code) {
        return EvaluationLinks.section(it.id, code);
    }

    private MockHttpServletResponse autosave(String field, String value, int base) throws Exception {
        return submit(
                it.auditor,
                post(EvaluationLinks.fields(it.id) + "{field}", field)
                        .accept("application/json")
                        .param("value", value)
                        .param("base", String.valueOf(base)));
    }

    private Document page(SignedIn person, String path) throws Exception {
        return document(response(person, get(path)));
    }

    private int status(SignedIn person, String path) throws Exception {
        return response(person, get(path)).getStatus();
    }

    private MockHttpServletResponse submit(SignedIn person, MockHttpServletRequestBuilder form) throws Exception {
        return response(person, form.with(csrf()));
    }

    private MockHttpServletResponse response(SignedIn person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(as(person))).andReturn().getResponse();
    }

    private static Document document(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return Jsoup.parse(response.getContentAsString());
    }
}

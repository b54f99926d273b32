package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;

class CompletenessTest {
    @Test
    void nothingIsMissingWhenEverythingIsThere() {
        assertThat(Completeness.missing(AnswerSheets.complete(), Set.of())).isEmpty();
    }

    @Test
    void namesEverythingAtOnceWhenNothingIsWritten() {
        List<Missing> missing = Completeness.missing(AnswerSheets.empty(), Set.of());

        assertThat(missing)
                .extracting(it -> it.section().code())
                .contains("about", "safety", "recording", "conversation", "overall");
        assertThat(missing).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void pointsToThePlaceWithWordsThatSayWhatToDo() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("voice.check.seen-alone"), "");

        assertThat(Completeness.missing(sheet, Set.of())).singleElement().satisfies(missing -> {
            assertThat(missing.section().title()).isEqualTo("The child's voice and lived experience");
            assertThat(missing.field()).isEqualTo(key("voice.check.seen-alone"));
            assertThat(missing.text()).startsWith("Answer: Has the child been seen alone");
        });
    }

    @Test
    void theConversationWithTheWorkerIsRequired() {
        AnswerSheet sheet =
                AnswerSheets.complete().with(Conversation.WORKER_ON, "").with(Conversation.WORKER_REFLECTION, "  ");

        assertThat(missingFields(sheet)).containsExactly(Conversation.WORKER_ON, Conversation.WORKER_REFLECTION);
    }

    @Test
    void theConversationWithTheManagerIsNot() {
        assertThat(missingFields(AnswerSheets.complete())).doesNotContain(Conversation.MANAGER_ON);
    }

    @Test
    void notApplicableNeedsAReason() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("safety.check.missing-exploitation"), "not-applicable");

        assertThat(missingFields(sheet)).containsExactly(key("safety.check.missing-exploitation.reason"));
        assertThat(missingFields(sheet.with(key("safety.check.missing-exploitation.reason"), "A baby")))
                .isEmpty();
    }

    @Test
    void aWorryAloneIsEnough() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("plan.strength"), "");

        assertThat(missingFields(sheet)).containsExactly(key("plan.strength"));
        assertThat(missingFields(sheet.with(key("plan.worry"), "Drift"))).isEmpty();
    }

    @Test
    void aDocumentNamedNeedsItsDate() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("plan.evidence.2.document"), "Review minutes");

        assertThat(missingFields(sheet)).containsExactly(key("plan.evidence.2.on"));
    }

    @Test
    void familyFeedbackThatWasDeclinedNeedsItsReason() {
        assertThat(missingFields(AnswerSheets.complete().with(key("about.family-feedback"), "declined")))
                .containsExactly(key("about.family-feedback.reason"));
    }

    @Test
    void twoTextsInOneFieldBlockCompletion() {
        assertThat(Completeness.missing(AnswerSheets.complete(), Set.of(key("voice.worry"))))
                .singleElement()
                .satisfies(missing -> assertThat(missing.text()).isEqualTo("Choose one of the two texts: Worry"));
    }

    @Nested
    class AGradeAboveItsCeiling {
        private final AnswerSheet sheet = AnswerSheets.complete().with(key("safety.grade"), "inadequate");

        @Test
        void needsAReason() {
            assertThat(Completeness.missing(sheet, Set.of())).singleElement().satisfies(missing -> {
                assertThat(missing.field()).isEqualTo(Overall.DEPARTURE);
                assertThat(missing.text()).contains("Safety and risk is graded Inadequate");
            });
        }

        @Test
        void isCompleteWithOne() {
            assertThat(missingFields(sheet.with(Overall.DEPARTURE, "The risk was met by others in time.")))
                    .isEmpty();
        }

        @Test
        void holdsInADomainToo() {
            AnswerSheet late = AnswerSheets.complete().with(key("visits.check.lateness-explained"), "no");

            assertThat(missingFields(late)).containsExactly(key("visits.departure"));
        }
    }

    @Nested
    class ADomainThatMayNotApply {
        private final AnswerSheet emptied = AnswerSheets.TOOL.fieldsOf("permanence").stream()
                .reduce(AnswerSheets.complete(), (sheet, field) -> sheet.with(field.key(), ""), (one, other) -> other);

        @Test
        void mustBeDecidedOn() {
            assertThat(missingFields(emptied)).startsWith(key("permanence.applies"));
        }

        @Test
        void asksForNothingButAReasonOnceSetAside() {
            AnswerSheet aside = emptied.with(key("permanence.applies"), "no");

            assertThat(missingFields(aside)).containsExactly(key("permanence.applies.reason"));
        }
    }

    private static List<FieldKey> missingFields(AnswerSheet sheet) {
        return Completeness.missing(sheet, Set.of()).stream()
                .map(Missing::field)
                .toList();
    }
}

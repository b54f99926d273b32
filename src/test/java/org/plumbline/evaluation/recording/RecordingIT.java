package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFound;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.recording.SavingField.Conflict;
import org.plumbline.evaluation.recording.SavingField.Outcome;
import org.plumbline.evaluation.recording.SavingField.Refused;
import org.plumbline.evaluation.recording.SavingField.Saved;

class RecordingIT extends OnAnEvaluation {

    @Test
    void allocationFreezesWhoHoldsTheCase() {
        EvaluationRow row = opened().row();

        assertThat(row.state()).isEqualTo(EvaluationState.ALLOCATED);
        assertThat(row.workerName()).isEqualTo("Wren Field");
        assertThat(row.teamName()).isEqualTo("East 1");
        assertThat(opened().tool().title()).isEqualTo("Practice Evaluation (version 1)");
    }

    @Test
    void theFirstFieldSavedStartsIt() {
        assertThat(save(WORRY, "Seen once in three months", 0)).isInstanceOf(Saved.class);

        assertThat(opened().row().state()).isEqualTo(EvaluationState.IN_PROGRESS);
        assertThat(opened().effective().text(WORRY)).hasValue("Seen once in three months");
        assertThat(opened().versionOf(WORRY)).isOne();
        assertThat(states()).containsExactly("allocated", "in-progress");
    }

    @Test
    void everySavingIsKept() {
        save(WORRY, "one", 0);
        save(WORRY, "two", 1);
        save(WORRY, "three", 2);

        assertThat(values(WORRY)).containsExactly("one", "two", "three");
    }

    @Test
    void savingTheSameAgainAddsNothing() {
        save(WORRY, "one", 0);

        assertThat(save(WORRY, "one", 1))
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.changed()).isFalse());
        assertThat(values(WORRY)).containsExactly("one");
    }

    @Test
    void twoWindowsOnOneFieldKeepBothTexts() {
        save(WORRY, "one", 0);
        save(WORRY, "mine", 1);

        Outcome outcome = save(WORRY, "theirs", 1);

        assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.theirs().value()).isEqualTo("mine");
            assertThat(conflict.mine().value()).isEqualTo("theirs");
            assertThat(conflict.mine().byName()).isEqualTo("Ada Brook");
        });
        assertThat(opened().contested()).containsExactly(WORRY);
        assertThat(opened().effective().text(WORRY)).hasValue("mine");
        assertThat(opened().beside(WORRY)).extracting(Entry::value).containsExactly("theirs");
    }

    @Test
    void choosingBetweenThemKeepsTheOtherInTheHistory() {
        save(WORRY, "one", 0);
        save(WORRY, "mine", 1);
        save(WORRY, "theirs", 1);

        Outcome outcome = it.as(
                it.auditor, () -> saving.choose(it.id, it.reach(it.auditor), new Typed(WORRY, "mine and theirs", 3)));

        assertThat(outcome).isInstanceOf(Saved.class);
        assertThat(opened().contested()).isEmpty();
        assertThat(values(WORRY)).containsExactly("one", "mine", "theirs", "mine and theirs");
    }

    @Test
    void aForgedFieldIsRefusedInWords() {
        assertThat(save(key("voice.check.forged"), "yes", 0))
                .isEqualTo(new Refused(new Reason("unknown-field", "This tool has no such question")));
        assertThat(opened().row().state()).isEqualTo(EvaluationState.ALLOCATED);
    }

    @Test
    void scriptInTextIsTextAndNothingElse() {
        save(WORRY, "<script>alert(1)</script>", 0);

        assertThat(opened().effective().text(WORRY)).hasValue("<script>alert(1)</script>");
    }

    @Test
    void onlyTheAuditorWrites() {
        SignedIn lead = it.lead;

        assertThat(it.save(saving, lead, WORRY, "not mine", 0))
                .isEqualTo(new Refused(new Reason("not-yours", "Only the auditor writes in this evaluation")));
        assertThatThrownBy(() -> it.save(saving, it.otherWorker, WORRY, "nor mine", 0))
                .isInstanceOf(NotFound.class);
    }
}

package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Missing;
import org.plumbline.evaluation.recording.SavingField.Refused;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.Overall;

class CompletingEvaluationIT extends OnAnEvaluation {

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        it.fillIn(saving);
        save(Conversation.WORKER_ON, "", 1);
        save(key("plan.check.smart"), "", 1);

        assertThat(complete())
                .isInstanceOfSatisfying(
                        CompletingEvaluation.Incomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .extracting(Missing::field)
                                .containsExactly(key("plan.check.smart"), Conversation.WORKER_ON));
        assertThat(opened().row().state()).isEqualTo(EvaluationState.IN_PROGRESS);
    }

    @Test
    void isBlockedByTwoTextsInOneField() {
        it.fillIn(saving);
        save(WORRY, "mine", 0);
        save(WORRY, "theirs", 0);

        assertThat(complete()).isInstanceOf(CompletingEvaluation.Incomplete.class);
    }

    @Test
    void writesGradesComplianceAndTheFrozenHeader() {
        it.fillIn(saving);

        assertThat(complete()).isEqualTo(new CompletingEvaluation.Completed());
        assertThat(opened().row().state()).isEqualTo(EvaluationState.COMPLETED);
        assertThat(strings("select kind || ' ' || coalesce(domain, '-') || ' ' || grade from grades order by id"))
                .hasSize(13)
                .contains("domain safety good", "overall - good");
        assertThat(strings("select sum(met) || ' of ' || sum(counted) from evaluation_compliance"))
                .containsExactly("58 of 58");
        assertThat(opened().prefill(key("about.team")))
                .get()
                .extracting(Prefill::value)
                .isEqualTo("East 1");
    }

    @Test
    void keepsTheHeaderAsItWasWhateverHappensLater() {
        it.fillIn(saving);
        complete();

        making.in(
                it.authority,
                () -> jdbc.sql("update teams set name = 'East One' where id = :id")
                        .param("id", it.team.value())
                        .update());

        assertThat(opened().prefill(key("about.team")))
                .get()
                .extracting(Prefill::value)
                .isEqualTo("East 1");
    }

    @Test
    void keepsADepartureFromACeilingWithItsReason() {
        it.fillIn(saving);
        save(key("oversight.grade"), "requires-improvement", 1);
        save(Overall.DEPARTURE, "The team manager was off sick for three weeks.", 0);

        assertThat(complete()).isEqualTo(new CompletingEvaluation.Completed());
        assertThat(strings("select limiter || ': ' || given || ' over ' || ceiling || '. ' || reason"
                        + " from grade_departures"))
                .containsExactly("limiting-requires-improvement: good over requires-improvement."
                        + " The team manager was off sick for three weeks.");
    }

    @Test
    void closesItToItsAuditor() {
        it.fillIn(saving);
        complete();

        assertThat(save(WORRY, "too late", 0))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("closed"));
        assertThat(complete()).isInstanceOf(CompletingEvaluation.Refused.class);
    }

    @Test
    void withdrawingNeedsAReasonAndKeepsIt() {
        assertThat(withdraw(" ")).isInstanceOf(WithdrawingEvaluation.Refused.class);
        assertThat(withdraw("The child moved to another authority"))
                .isInstanceOf(WithdrawingEvaluation.Withdrawn.class);

        assertThat(states()).containsExactly("allocated", "withdrawn");
        assertThat(strings("select reason from evaluation_states where state = 'withdrawn'"))
                .containsExactly("The child moved to another authority");
    }
}

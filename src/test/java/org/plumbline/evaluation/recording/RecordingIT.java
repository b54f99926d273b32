package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Missing;
import org.plumbline.evaluation.recording.SavingField.Conflict;
import org.plumbline.evaluation.recording.SavingField.Outcome;
import org.plumbline.evaluation.recording.SavingField.Refused;
import org.plumbline.evaluation.recording.SavingField.Saved;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RecordingIT {
    private static final FieldKey WORRY = key("voice.worry");

    @Autowired
    private TestAuthorities making;

    @Autowired
    private Reaching reaching;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private SavingField saving;

    @Autowired
    private ReadingEvaluation reading;

    @Autowired
    private CompletingEvaluation completing;

    @Autowired
    private WithdrawingEvaluation withdrawing;

    @Autowired
    private JdbcClient jdbc;

    private AnEvaluation it;

    @BeforeEach
    void allocate() {
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
    }

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

    @Nested
    class Completing {
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
        void letsTheWorkerTheManagerAndTheReviewerReadIt() {
            assertThat(sight(it.worker)).isEqualTo(Sight.NONE);
            assertThat(sight(it.manager)).isEqualTo(Sight.LISTED);

            it.fillIn(saving);
            complete();

            assertThat(List.of(it.worker, it.manager, it.reviewer, it.lead, it.auditor))
                    .allSatisfy(person -> assertThat(sight(person)).isEqualTo(Sight.READ));
            assertThat(List.of(it.otherWorker, it.otherManager))
                    .allSatisfy(person -> assertThat(sight(person)).isEqualTo(Sight.NONE));
        }
    }

    @Nested
    class FillingIn {
        private final FieldKey inTime = key("assessment.check.in-time");

        @Test
        void answersWhatTheExtractProvesAndSaysHow() {
            extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");

            assertThat(opened().prefill(inTime)).get().satisfies(prefill -> {
                assertThat(prefill.value()).isEqualTo("yes");
                assertThat(prefill.source())
                        .isEqualTo("The assessment started on 3 November 2025, authorised on 1 December 2025:"
                                + " 20 working days of at most 45. From the extract of 28 February 2026.");
            });
            assertThat(opened().written().has(inTime)).isFalse();
            assertThat(opened().effective().text(inTime)).hasValue("yes");
        }

        @Test
        void givesWayToTheAuditor() {
            extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");

            save(inTime, "partly", 0);

            assertThat(opened().effective().text(inTime)).hasValue("partly");
        }

        @Test
        void isFrozenAtCompletion() {
            extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");
            it.fillIn(saving);
            save(inTime, "", 1);
            complete();

            extractSaysAnAssessmentTook("2025-12-15", "2026-02-27");

            assertThat(opened().effective().text(inTime)).hasValue("yes");
        }

        @Test
        void showsTheHeaderAsTheExtractAndWhoIsWhoTellIt() {
            assertThat(opened().prefill(key("about.cohort")))
                    .get()
                    .extracting(Prefill::value, Prefill::source)
                    .containsExactly("Children in need", "From the extract of 28 February 2026.");
            assertThat(opened().prefill(key("about.manager")))
                    .get()
                    .extracting(Prefill::value)
                    .isEqualTo("Mina Ford");
            assertThat(opened().prefill(key("about.held-since"))).isEmpty();
        }

        private void extractSaysAnAssessmentTook(String from, String until) {
            making.in(
                    it.authority,
                    () -> jdbc.sql("""
                        with fact as (
                            insert into facts (authority_id, child_id, kind, natural_key, happened_on, until_on, attributes,
                                               content_hash)
                            values (plumbline_authority(), :child, 'assessment', :from, cast(:from as date),
                                    cast(:until as date), '{"disability": "no"}', sha256(cast(:from as bytea)))
                            returning id)
                        insert into fact_sources (authority_id, extract_id, fact_id, list, sheet, row_number)
                        select plumbline_authority(), (select id from extracts), fact.id, 4, 'List 4', 2 from fact
                        """)
                            .param("child", it.child.value())
                            .param("from", from)
                            .param("until", until)
                            .update());
        }
    }

    @Test
    void aSpotCheckUnderWayIsUnknownToTheTeam() {
        AnEvaluation spotCheck = new AnEvaluation(making, allocating, reaching, Trigger.SPOT_CHECK);

        assertThatThrownBy(() -> spotCheck.as(
                        spotCheck.manager,
                        () -> reading.open(spotCheck.id, spotCheck.reach(spotCheck.manager), "overview")))
                .isInstanceOf(NotFound.class);
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

    @Test
    void whoReadsAndWritesIsOnTheTrail() {
        save(WORRY, "one", 0);
        opened();

        assertThat(strings("select what from trail_entries where subject_kind = 'evaluation' order by id"))
                .containsExactly("evaluation-allocated", "evaluation-written", "evaluation-started", "evaluation-seen");
    }

    @Test
    void theAuditorMaySeeTheChildForAsLongAsTheAllocationLasts() {
        assertThat(strings("select coalesce(to_on::text, 'open') from responsibilities where kind = 'evaluates-child'"))
                .containsExactly("open");

        withdraw();

        assertThat(strings("select to_on::text from responsibilities where kind = 'evaluates-child'"))
                .containsExactly("2026-03-03");
    }

    private Outcome save(FieldKey field, String value, int base) {
        return it.save(saving, it.auditor, field, value, base);
    }

    private CompletingEvaluation.Outcome complete() {
        return it.as(it.auditor, () -> completing.complete(it.id, it.reach(it.auditor)));
    }

    private void withdraw() {
        withdraw("Not needed any more");
    }

    private WithdrawingEvaluation.Outcome withdraw(String reason) {
        return it.as(it.lead, () -> withdrawing.withdraw(it.id, it.reach(it.lead), reason));
    }

    private Evaluation opened() {
        return it.as(it.auditor, () -> reading.open(it.id, it.reach(it.auditor), "overview"));
    }

    private Sight sight(SignedIn person) {
        try {
            return it.as(person, () -> reading.open(it.id, it.reach(person), "overview"))
                    .sight();
        } catch (NotFound _) {
            return Sight.NONE;
        }
    }

    private List<String> values(FieldKey field) {
        return strings("select value from evaluation_entries where field = '" + field + "' order by version");
    }

    private List<String> states() {
        return strings("select state from evaluation_states order by id");
    }

    private List<String> strings(String sql) {
        return making.in(it.authority, () -> jdbc.sql(sql).query(String.class).list());
    }
}

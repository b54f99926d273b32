package org.plumbline.evaluation.recording;

import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.SavingField.Outcome;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of recording have in common: one evaluation, allocated, and the activities that work on it. */
@DatabaseTest
abstract class OnAnEvaluation {
    static final FieldKey WORRY = key("voice.worry");

    @Autowired
    TestAuthorities making;

    @Autowired
    Reaching reaching;

    @Autowired
    AllocatingEvaluations allocating;

    @Autowired
    SavingField saving;

    @Autowired
    ReadingEvaluation reading;

    @Autowired
    CompletingEvaluation completing;

    @Autowired
    WithdrawingEvaluation withdrawing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    AnEvaluation it;

    @BeforeEach
    void allocate() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
    }

    Outcome save(FieldKey field, String value, int base) {
        return it.save(saving, it.auditor, field, value, base);
    }

    CompletingEvaluation.Outcome complete() {
        return it.as(it.auditor, () -> completing.complete(it.id, it.reach(it.auditor)));
    }

    void withdraw() {
        withdraw("Not needed any more");
    }

    WithdrawingEvaluation.Outcome withdraw(String reason) {
        return it.as(it.lead, () -> withdrawing.withdraw(it.id, it.reach(it.lead), reason));
    }

    Evaluation opened() {
        return it.as(it.auditor, () -> reading.open(it.id, it.reach(it.auditor), "overview"));
    }

    Sight sight(SignedIn person) {
        try {
            return it.as(person, () -> reading.open(it.id, it.reach(person), "overview"))
                    .sight();
        } catch (NotFound _) {
            return Sight.NONE;
        }
    }

    List<String> values(FieldKey field) {
        return strings("select value from evaluation_entries where field = '" + field + "' order by version");
    }

    List<String> states() {
        return strings("select state from evaluation_states order by id");
    }

    List<String> strings(String sql) {
        return making.in(it.authority, () -> jdbc.sql(sql).query(String.class).list());
    }
}

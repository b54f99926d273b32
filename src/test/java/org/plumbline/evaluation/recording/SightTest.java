package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.Reach;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.EvaluationState;

class SightTest {
    @ParameterizedTest(name = "{0} sees {1} of a {3} that is {2}")
    @CsvSource({
        "auditor,  WRITE,  ALLOCATED,   ROUTINE",
        "auditor,  WRITE,  IN_PROGRESS, ROUTINE",
        "auditor,  READ,   COMPLETED,   ROUTINE",
        "auditor,  READ,   WITHDRAWN,   ROUTINE",
        "all,      READ,   IN_PROGRESS, ROUTINE",
        "all,      READ,   COMPLETED,   SPOT_CHECK",
        "manager,  LISTED, ALLOCATED,   ROUTINE",
        "manager,  LISTED, IN_PROGRESS, THEMATIC",
        "manager,  NONE,   IN_PROGRESS, SPOT_CHECK",
        "manager,  READ,   COMPLETED,   SPOT_CHECK",
        "manager,  NONE,   WITHDRAWN,   ROUTINE",
        "worker,   NONE,   IN_PROGRESS, ROUTINE",
        "worker,   READ,   COMPLETED,   ROUTINE",
        "worker,   NONE,   WITHDRAWN,   ROUTINE",
        "reviewer, NONE,   IN_PROGRESS, ROUTINE",
        "reviewer, READ,   COMPLETED,   ROUTINE",
        "stranger, NONE,   COMPLETED,   ROUTINE",
    })
    void eachPersonSeesWhatIsTheirs(String who, Sight expected, EvaluationState state, Trigger trigger) {
        var ties = new EvaluationRow.Ties(
                who.equals("auditor"), who.equals("worker"), who.equals("reviewer"), who.equals("manager"));
        var reach = new Reach(who.equals("all"), Set.of(), new WorkerId(7));

        assertThat(Sight.of(row(state, trigger, ties), reach)).isEqualTo(expected);
    }

    private static EvaluationRow row(EvaluationState state, Trigger trigger, EvaluationRow.Ties ties) {
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        return new EvaluationRow(
                new EvaluationId(1),
                new ChildId(1),
                "10482",
                null,
                1,
                trigger,
                new WorkerId(1),
                "Ada Brook",
                null,
                null,
                null,
                null,
                state,
                at,
                LocalDate.parse("2026-03-31"),
                state == EvaluationState.COMPLETED ? at : null,
                ties);
    }
}

package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an evaluation for somebody to see; that it was seen is on the trail. */
@Service
public class ReadingEvaluation {

    private final Evaluations evaluations;
    private final Entries entries;
    private final ToolVersions tools;
    private final Prefilling prefilling;
    private final Trail trail;
    private final Clock clock;

    ReadingEvaluation(
            Evaluations evaluations,
            Entries entries,
            ToolVersions tools,
            Prefilling prefilling,
            Trail trail,
            Clock clock) {
        this.evaluations = evaluations;
        this.entries = entries;
        this.tools = tools;
        this.prefilling = prefilling;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The evaluation with all that is written in it.
     *
     * @param part which part of it is shown, for the trail
     * @throws NotFound if there is none that this person may see
     */
    @Transactional
    public Evaluation open(EvaluationId id, Reach reach, String part) {
        Evaluation evaluation = read(id, reach);
        trail.seen(
                "evaluation-seen",
                Subject.of("evaluation", id.value()),
                Map.of("child", evaluation.row().child().value(), "part", part));
        return evaluation;
    }

    /** The same for a decision about it, which leaves a trace of its own. Called inside a transaction. */
    Evaluation read(EvaluationId id, Reach reach) {
        EvaluationRow row = row(id, reach);
        Sight sight = Sight.of(row, reach);
        Tool tool = tools.get(row.toolVersion());
        if (sight == Sight.LISTED) {
            return new Evaluation(row, sight, tool, List.of(), List.of(), null);
        }
        @Nullable
        String withdrawnBecause = row.state() == EvaluationState.WITHDRAWN
                ? evaluations.findWithdrawal(id).orElse(null)
                : null;
        return new Evaluation(row, sight, tool, entries.listStanding(id), prefilling.of(row, tool), withdrawnBecause);
    }

    /** Throws {@link NotFound} if there is none that this person may see. */
    EvaluationRow row(EvaluationId id, Reach reach) {
        return evaluations
                .find(id, reach, today())
                .filter(row -> Sight.of(row, reach) != Sight.NONE)
                .orElseThrow(() -> new NotFound("There is no evaluation " + id.reference() + " that you may see"));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

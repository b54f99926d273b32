package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.plumbline.access.Reach;
import org.plumbline.authority.EvaluatedChildren;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Lifecycle;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws an evaluation that will not be done, with the reason. What was written in it stays. */
@Service
public class WithdrawingEvaluation {
    private static final int LONGEST_REASON = 2_000;

    private final ReadingEvaluation reading;
    private final Evaluations evaluations;
    private final EvaluatedChildren evaluatedChildren;
    private final Trail trail;
    private final Clock clock;

    WithdrawingEvaluation(
            ReadingEvaluation reading,
            Evaluations evaluations,
            EvaluatedChildren evaluatedChildren,
            Trail trail,
            Clock clock) {
        this.reading = reading;
        this.evaluations = evaluations;
        this.evaluatedChildren = evaluatedChildren;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /** It is withdrawn. */
    public record Withdrawn() implements Outcome {}

    /** It is not. */
    public record Refused(Reason reason) implements Outcome {}

    /** Withdraws it for somebody who runs the programme of evaluations; the permission is checked by the caller. */
    @Transactional
    public Outcome withdraw(EvaluationId id, Reach reach, String reason) {
        evaluations.hold(id);
        EvaluationRow row = reading.row(id, reach);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            String text = reason.isBlank() ? "Enter the reason" : "The reason must be 2,000 characters or fewer";
            return new Refused(new Reason("reason", text));
        }
        return switch (Lifecycle.after(row.state(), Lifecycle.Event.WITHDRAW, Lifecycle.Actor.QUALITY_LEAD)) {
            case Lifecycle.Refused(Reason why) -> new Refused(why);
            case Lifecycle.Moved(EvaluationState to) -> {
                Instant now = clock.instant();
                evaluations.move(id, to, reason.strip(), now);
                evaluatedChildren.end(row.auditor(), row.caseId(), Dates.dayOf(now));
                trail.changed(
                        "evaluation-withdrawn",
                        Subject.of("evaluation", id.value()),
                        Map.of("child", row.child().value()));
                yield new Withdrawn();
            }
        };
    }
}

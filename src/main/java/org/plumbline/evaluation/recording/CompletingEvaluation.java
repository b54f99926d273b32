package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.access.Reach;
import org.plumbline.authority.EvaluatedChildren;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.judging.Completeness;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Lifecycle;
import org.plumbline.evaluation.judging.Missing;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes an evaluation: freezes what was filled in, writes the grades, and closes it to its auditor. */
@Service
public class CompletingEvaluation {
    private final ReadingEvaluation reading;
    private final Evaluations evaluations;
    private final Prefills prefills;
    private final Outcomes outcomes;
    private final EvaluatedChildren evaluatedChildren;
    private final Trail trail;
    private final Clock clock;

    CompletingEvaluation(
            ReadingEvaluation reading,
            Evaluations evaluations,
            Prefills prefills,
            Outcomes outcomes,
            EvaluatedChildren evaluatedChildren,
            Trail trail,
            Clock clock) {
        this.reading = reading;
        this.evaluations = evaluations;
        this.prefills = prefills;
        this.outcomes = outcomes;
        this.evaluatedChildren = evaluatedChildren;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /** It is complete, and nothing in it changes any more. */
    public record Completed() implements Outcome {}

    /** It is not complete: everything that is missing, at once. */
    public record Incomplete(List<Missing> missing) implements Outcome {}

    /** It cannot be completed, now or by this person. */
    public record Refused(Reason reason) implements Outcome {}

    /** Completes it, if nothing is missing. */
    @Transactional
    public Outcome complete(EvaluationId id, Reach reach) {
        evaluations.hold(id);
        Evaluation evaluation = reading.read(id, reach);
        boolean isAuditor = evaluation.row().ties().audits();
        if (isAuditor && evaluation.row().state().isOpen()) {
            List<Missing> missing = Completeness.missing(evaluation.effective(), evaluation.contested());
            if (!missing.isEmpty()) {
                return new Incomplete(missing);
            }
        }
        Lifecycle.Actor actor = isAuditor ? Lifecycle.Actor.AUDITOR : Lifecycle.Actor.QUALITY_LEAD;
        return switch (Lifecycle.after(evaluation.row().state(), Lifecycle.Event.COMPLETE, actor)) {
            case Lifecycle.Refused(Reason reason) -> new Refused(reason);
            case Lifecycle.Moved(EvaluationState to) -> complete(evaluation, reach, to);
        };
    }

    private Outcome complete(Evaluation evaluation, Reach reach, EvaluationState to) {
        WorkerId auditor = Objects.requireNonNull(reach.worker(), "Only somebody in the structure audits");
        EvaluationId id = evaluation.row().id();
        Instant now = clock.instant();
        prefills.freeze(id, evaluation.prefills(), now);
        outcomes.addOriginal(id, evaluation.effective(), auditor, now);
        evaluations.move(id, to, null, now);
        evaluatedChildren.end(auditor, evaluation.row().caseId(), Dates.dayOf(now));
        trail.changed(
                "evaluation-completed",
                Subject.of("evaluation", id.value()),
                Map.of(
                        "child",
                        evaluation.row().child().value(),
                        "tool",
                        evaluation.tool().code() + "-" + evaluation.tool().version()));
        return new Completed();
    }
}

package org.plumbline.evaluation.programme;

import org.plumbline.access.AccountId;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.ReplacementReason;
import org.plumbline.draw.ReplacingChild;
import org.plumbline.evaluation.judging.EvaluationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a drawn child by the next ticket, unless its evaluation is under way or completed: that is withdrawn first. */
@Service
public class ReplacingDrawn {
    private final Programmes programmes;
    private final ProgrammeLog log;
    private final ReplacingChild replacing;

    ReplacingDrawn(Programmes programmes, ProgrammeLog log, ReplacingChild replacing) {
        this.programmes = programmes;
        this.log = log;
        this.replacing = replacing;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The child at this position takes the place. */
    public record Replaced(int position) implements Outcome {}

    /** The child stays, for this reason in words. */
    public record Refused(String why) implements Outcome {}

    /** Replaces the child at the position; the permission is checked by the caller. */
    @Transactional
    public Outcome replace(ProgrammeId programme, DrawId draw, int position, ReplacementReason reason, AccountId by) {
        log.lock(programme);
        boolean held = programmes.listAllocated(draw).stream()
                .anyMatch(one -> one.position() == position && one.state() != EvaluationState.WITHDRAWN);
        if (held) {
            return new Refused("This child’s evaluation is allocated. Withdraw it first, with the reason.");
        }
        return switch (replacing.replace(draw, position, reason, by)) {
            case ReplacingChild.Replaced(int next) -> new Replaced(next);
            case ReplacingChild.NotStanding _ -> new Refused("This child does not stand in the draw any more.");
            case ReplacingChild.NobodyLeft _ -> new Refused("Every child who could be drawn has been taken.");
            case ReplacingChild.Finished _ -> new Refused("The draw has been revealed, so it is finished.");
        };
    }
}

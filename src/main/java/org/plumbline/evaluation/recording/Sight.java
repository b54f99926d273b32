package org.plumbline.evaluation.recording;

import org.plumbline.access.Reach;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.EvaluationState;

/**
 * How much of an evaluation somebody sees. Workers and reviewing officers see what was completed about their own children;
 * managers also that an evaluation of their team is under way, but not that a spot check is; nobody but its auditor and
 * whoever sees everything reads one that is not finished.
 */
public enum Sight {
    NONE,
    /** That it is under way, and when it is due. */
    LISTED,
    READ,
    WRITE;

    /** What somebody with this reach sees of an evaluation. */
    public static Sight of(EvaluationRow row, Reach reach) {
        EvaluationRow.Ties ties = row.ties();
        if (ties.audits()) {
            return row.state().isOpen() ? WRITE : READ;
        }
        if (reach.everything()) {
            return READ;
        }
        if (row.state() == EvaluationState.COMPLETED) {
            return ties.holds() || ties.reviews() || ties.inTeams() ? READ : NONE;
        }
        boolean mayKnow = ties.inTeams() && row.trigger() != Trigger.SPOT_CHECK;
        return mayKnow && row.state().isOpen() ? LISTED : NONE;
    }

    public boolean mayRead() {
        return this == READ || this == WRITE;
    }
}

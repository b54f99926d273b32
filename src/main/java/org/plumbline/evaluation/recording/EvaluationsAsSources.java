package org.plumbline.evaluation.recording;

import org.plumbline.access.Reach;
import org.plumbline.action.alert.FindingSource;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.springframework.stereotype.Component;

/** Vouches for the evaluations that actions and safety alerts say they come from, to those who may know of them. */
@Component
class EvaluationsAsSources implements FindingSource {
    private final ListingEvaluations listing;

    EvaluationsAsSources(ListingEvaluations listing) {
        this.listing = listing;
    }

    @Override
    public boolean isKnown(long evaluationId, ChildId child, Reach reach) {
        return listing.find(new EvaluationId(evaluationId), reach)
                .filter(row -> row.child().equals(child))
                .isPresent();
    }
}

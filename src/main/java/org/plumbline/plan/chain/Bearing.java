package org.plumbline.plan.chain;

import java.util.List;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.plan.chain.MeasuredActions.Measured;

/**
 * What bears on one plan action through its links, in figures that name no child.
 *
 * @param questions how many questions of evaluation tools it is linked to
 * @param found what the evaluations that answered them found
 * @param measures its success measures
 */
record Bearing(int questions, InAll found, List<Measured> measures) {
    Bearing {
        measures = List.copyOf(measures);
    }
}

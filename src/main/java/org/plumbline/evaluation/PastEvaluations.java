package org.plumbline.evaluation;

import java.util.List;
import org.plumbline.evaluation.tool.Tool;

/**
 * The door for evaluations that come with a history: many at once, under the same rules as those done here. Nothing is stored that
 * could not have been completed on its pages.
 */
public interface PastEvaluations {
    /** The tool they are recorded with. */
    Tool tool();

    /** What became of one. */
    sealed interface Outcome {}

    /** It is stored as if it had been done here. */
    record Recorded(EvaluationId id) implements Outcome {}

    /** It is not stored: its auditor is not independent, a value cannot stand in its field, or something is missing. */
    record Refused(List<Reason> reasons) implements Outcome {}

    /** Records them in one transaction, in the order given; one that is refused does not keep the others. */
    List<Outcome> recordAll(List<PastEvaluation> all);
}

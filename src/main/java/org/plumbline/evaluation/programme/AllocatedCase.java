package org.plumbline.evaluation.programme;

import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.EvaluationState;

/**
 * The newest evaluation of a case drawn.
 *
 * @param position the case's place in the draw
 */
public record AllocatedCase(
        int position, EvaluationId evaluation, EvaluationState state, WorkerId auditor, String auditorName) {}

package org.plumbline.evaluation.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.Draw;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.judging.EvaluationState;

/**
 * One draw of a programme with its children.
 *
 * @param taken in the order of their tickets, those replaced among them
 * @param allocated for each case that ever had an auditor its newest evaluation
 * @param excluded the children who were left out of the list
 */
public record DrawnChildren(
        Draw draw, List<TakenChild> taken, List<AllocatedCase> allocated, List<Candidate> excluded) {

    public DrawnChildren {
        taken = List.copyOf(taken);
        allocated = List.copyOf(allocated);
        excluded = List.copyOf(excluded);
    }

    /** The newest evaluation of each case, by the case's place in the draw. */
    public Map<Integer, AllocatedCase> byPosition() {
        return allocated.stream().collect(Collectors.toMap(AllocatedCase::position, one -> one));
    }

    /** The children who stand in the draw and have no evaluation, or one that was withdrawn. */
    public List<TakenChild> waiting() {
        Map<Integer, AllocatedCase> byPosition = byPosition();
        return taken.stream()
                .filter(TakenChild::stands)
                .filter(one -> {
                    AllocatedCase newest = byPosition.get(one.position());
                    return newest == null || newest.state() == EvaluationState.WITHDRAWN;
                })
                .toList();
    }
}

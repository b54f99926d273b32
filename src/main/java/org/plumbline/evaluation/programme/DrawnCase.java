package org.plumbline.evaluation.programme;

import java.util.Map;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.judging.Tie;

/**
 * A case that waits for an auditor.
 *
 * @param position its place in the draw
 * @param ties the auditors who are not independent of it, and why
 */
record DrawnCase(int position, Map<WorkerId, Set<Tie>> ties) {
    DrawnCase {
        ties = Map.copyOf(ties);
    }

    boolean mayGoTo(WorkerId auditor) {
        return !ties.containsKey(auditor);
    }
}

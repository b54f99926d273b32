package org.plumbline.evaluation.programme;

import java.util.Map;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.judging.Tie;

/**
 * A drawn child that waits for an auditor, and what allocation proposes.
 *
 * @param ties the auditors of the programme who are not independent of the child, and why
 */
public record ProposedCase(TakenChild child, Placement placement, Map<WorkerId, Set<Tie>> ties) {}

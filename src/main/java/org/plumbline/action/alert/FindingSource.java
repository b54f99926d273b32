package org.plumbline.action.alert;

import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;

/** Port: vouches for the evaluations that actions and safety alerts say they come from. */
@FunctionalInterface
public interface FindingSource {

    /**
     * Whether there is such an evaluation, it is about this child, and somebody with this reach may know of it. For who
     * may not, it is as if there were none: that a child was drawn must not be found out by trying numbers.
     */
    boolean isKnown(long evaluationId, ChildId child, Reach reach);
}

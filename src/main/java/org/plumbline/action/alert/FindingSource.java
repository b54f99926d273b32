package org.plumbline.action.alert;

import org.plumbline.children.ChildId;

/** Port: vouches for the evaluations that actions and safety alerts say they come from. */
@FunctionalInterface
public interface FindingSource {

    /** Whether there is such an evaluation and it is about this child. */
    boolean isAbout(long evaluationId, ChildId child);
}

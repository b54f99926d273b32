package org.plumbline.evaluation.recording;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;

/**
 * Who holds a child's case, as the latest extract says.
 *
 * @param worker null when nobody is named
 * @param team null when none is named
 */
record CaseHolding(
        ChildId child,
        String caseId,
        @Nullable WorkerId worker,
        @Nullable TeamId team) {}

package org.plumbline.draw;

import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/**
 * A child of the cohort that a draw is made from.
 *
 * @param caseId the case system's id, which is hashed
 * @param excludedFor why the child cannot be drawn; null when it can
 */
public record Candidate(
        ChildId child, String caseId, @Nullable ExclusionReason excludedFor) {}

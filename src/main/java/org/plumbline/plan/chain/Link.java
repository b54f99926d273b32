package org.plumbline.plan.chain;

import java.time.Instant;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;

/**
 * A link of a plan action that holds.
 *
 * @param linked the action somebody linked: the action itself, or one of an earlier phase that it continues
 * @param why why it was linked; may be empty
 */
record Link(
        long id,
        PlanActionId linked,
        PlanActionReference linkedReference,
        LinkTarget target,
        String why,
        Instant at,
        String by) {}

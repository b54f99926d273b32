package org.plumbline.plan.keeping;

import java.time.Instant;
import org.plumbline.plan.PlanId;

/**
 * A plan as it is kept.
 *
 * @param answers what it answers, in words; may be empty
 * @param approved whether a version of it was ever approved
 */
public record PlanRow(PlanId id, String title, String answers, Instant madeAt, boolean approved, int version) {}

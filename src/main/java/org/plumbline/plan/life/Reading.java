package org.plumbline.plan.life;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A success measure read once.
 *
 * @param on the last day of what was measured
 */
public record Reading(LocalDate on, BigDecimal value) {}

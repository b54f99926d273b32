package org.plumbline.plan.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A success measure as it is agreed.
 *
 * @param unit such as "%" or "days"; empty for a plain number
 * @param baseline where it stood, or null
 * @param baselineOn when it stood there, or null
 * @param target what is to be reached; null for a measure told in words
 * @param targetOn by when, or null
 * @param higherIsBetter whether the target is reached from below
 * @param periodMonths how long one of its periods is, in months, 1 to 24
 * @param source where its readings come from
 * @param liveCode the live measure it is bound to, or null
 */
public record NewMeasure(
        String what,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetOn,
        boolean higherIsBetter,
        int periodMonths,
        String source,
        @Nullable String liveCode) {}

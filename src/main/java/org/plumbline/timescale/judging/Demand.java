package org.plumbline.timescale.judging;

import java.time.LocalDate;
import org.plumbline.timescale.rule.Limit;
import org.plumbline.timescale.rule.RulePattern;

/**
 * What one pattern asks for next. Where the source leaves open which of two intervals it is, both days are kept.
 *
 * @param isFirst whether it runs from the beginning of the pattern and not from the one before
 * @param from the day it runs from
 * @param limit the stricter interval
 * @param laxer the laxer interval; the same one when only one is possible
 * @param due when it is due by the stricter interval
 * @param atLatest when it is due by the laxer one; the same day when only one is possible
 */
record Demand(
        RulePattern pattern,
        boolean isFirst,
        LocalDate from,
        Limit limit,
        Limit laxer,
        LocalDate due,
        LocalDate atLatest) {

    /** The same by the laxer interval alone. */
    Demand atItsLatest() {
        return new Demand(pattern, isFirst, from, laxer, laxer, atLatest, atLatest);
    }
}

package org.plumbline.timescale.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.rule.Limit;

/** Counts the days behind a verdict. */
final class Reckonings {
    private Reckonings() {}

    static Reckoning of(
            RuleCase asked,
            String since,
            LocalDate from,
            Limit limit,
            LocalDate due,
            @Nullable LocalDate done,
            LocalDate until) {
        int counted = until.isBefore(from) ? 0 : limit.count(from, until, asked.count());
        int past = limit.past(due, until, asked.count());
        return new Reckoning(
                since,
                from,
                limit,
                due,
                done,
                until,
                counted,
                past,
                asked.count().startDay());
    }
}

package org.plumbline.plan.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A success measure from its baseline to its latest reading.
 *
 * @param target the value to be reached; null for a measure told in words, which can never show that it held
 * @param higherIsBetter whether the target is reached from below
 * @param periodMonths how long one period of the measure is, in months, at least 1
 * @param readings in any order
 */
public record MeasureCourse(
        @Nullable BigDecimal target, boolean higherIsBetter, int periodMonths, List<Reading> readings) {

    public MeasureCourse {
        if (periodMonths < 1) {
            throw new IllegalArgumentException("A period is at least one month, not " + periodMonths);
        }
        readings = readings.stream().sorted(Comparator.comparing(Reading::on)).toList();
    }

    /** The latest reading. */
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** Whether a value reaches the target. */
    public boolean meets(BigDecimal value) {
        return target != null && (higherIsBetter ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0);
    }

    /**
     * Whether the target was met at the end of two periods in a row: the latest reading meets it, so does one at least a
     * period before it, and so does every reading between. One good month proves nothing.
     */
    public boolean hasHeld() {
        if (target == null || readings.isEmpty()) {
            return false;
        }
        LocalDate periodBefore = periodBefore(readings.getLast().on());
        for (Reading reading : readings.reversed()) {
            if (!meets(reading.value())) {
                return false;
            }
            if (!reading.on().isAfter(periodBefore)) {
                return true;
            }
        }
        return false;
    }

    /** A period before the last day of a month is the last day of a month too, however many days that has. */
    private LocalDate periodBefore(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth())
                ? month.minusMonths(periodMonths).atEndOfMonth()
                : day.minusMonths(periodMonths);
    }
}

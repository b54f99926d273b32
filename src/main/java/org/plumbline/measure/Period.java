package org.plumbline.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months looked at.
 *
 * @param from the first month
 * @param to the last month, the current one as a rule
 */
record Period(YearMonth from, YearMonth to) {
    /** The lengths on offer, in months. */
    static final List<Integer> LENGTHS = List.of(6, 12, 24, 36);

    static final int USUAL_LENGTH = 12;

    /** So many months, the last of them the one of {@code today}; the usual length when it is not on offer. */
    static Period of(int months, LocalDate today) {
        YearMonth last = YearMonth.from(today);
        int length = LENGTHS.contains(months) ? months : USUAL_LENGTH;
        return new Period(last.minusMonths(length - 1L), last);
    }

    int length() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    LocalDate firstDay() {
        return from.atDay(1);
    }

    LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** Each month, the earliest first. */
    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}

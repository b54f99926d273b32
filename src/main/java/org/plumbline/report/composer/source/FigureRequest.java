package org.plumbline.report.composer.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a figure is asked for.
 *
 * @param months how many months, the current one as far as it is gone included; at least 1
 * @param today the last day counted
 */
public record FigureRequest(int months, LocalDate today) {
    public FigureRequest {
        months = Math.max(1, months);
    }

    YearMonth firstMonth() {
        return YearMonth.from(today).minusMonths(months - 1L);
    }

    YearMonth lastMonth() {
        return YearMonth.from(today);
    }

    LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    /** Each month, the earliest first. */
    List<YearMonth> eachMonth() {
        return Stream.iterate(firstMonth(), month -> !month.isAfter(lastMonth()), month -> month.plusMonths(1))
                .toList();
    }

    /** The last day of a month that is counted. */
    LocalDate lastDayOf(YearMonth month) {
        return month.equals(lastMonth()) ? today : month.atEndOfMonth();
    }
}

package org.plumbline.plan.chain;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.plumbline.evaluation.QuestionFigures.Days;

/** Quarters of the calendar year, as charts and tables name them. */
final class Quarters {
    private static final int MONTHS = 3;

    private Quarters() {}

    /** The first days of the quarters that the days touch, in order. */
    static List<LocalDate> of(Days days) {
        return days.from()
                .datesUntil(days.to().plusDays(1), java.time.Period.ofMonths(MONTHS))
                .toList();
    }

    /** "Jan to Mar 2026". */
    static String label(LocalDate quarter) {
        return month(quarter.getMonth()) + " to " + month(quarter.getMonth().plus(MONTHS - 1)) + " "
                + quarter.getYear();
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}

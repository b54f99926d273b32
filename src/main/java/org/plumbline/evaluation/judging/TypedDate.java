package org.plumbline.evaluation.judging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it: {@code 27/3/2026}, {@code 27 March 2026}, {@code 27.03.26} or {@code 2026-03-27}. */
public final class TypedDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[ /.-]+(\\d{1,2}|\\p{Alpha}{3,9})[ /.,-]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /** The date that was typed; empty if it is none. A year of two figures is in this century. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        OptionalInt month = month(dayFirst.group(2));
        int year = number(dayFirst.group(3));
        return month.isEmpty()
                ? Optional.empty()
                : date(year < 100 ? 2000 + year : year, month.getAsInt(), number(dayFirst.group(1)));
    }

    private static OptionalInt month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return OptionalInt.of(number(typed));
        }
        String start = typed.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(start))
                .mapToInt(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

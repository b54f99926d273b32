package org.plumbline.children.returns;

import java.time.LocalDate;
import java.time.Month;

/**
 * The years of a return in which something is part of it. A year is named by the day it ends: 2024 is 1 April 2023 to
 * 31 March 2024.
 *
 * @param first the first year, or {@link #ALWAYS}'s
 * @param last the last year, or {@link #ALWAYS}'s
 */
public record Years(int first, int last) {
    /** Since before the years read here, and still. */
    public static final Years ALWAYS = new Years(0, 9999);

    /** Years as written in a data file, where blank means since before, or still. */
    static Years of(String first, String last) {
        return new Years(
                first.isEmpty() ? ALWAYS.first : Integer.parseInt(first),
                last.isEmpty() ? ALWAYS.last : Integer.parseInt(last));
    }

    /** The year of a return that a day lies in. */
    public static int yearOf(LocalDate on) {
        return on.getMonthValue() > Month.MARCH.getValue() ? on.getYear() + 1 : on.getYear();
    }

    public boolean include(int year) {
        return year >= first && year <= last;
    }

    /** "from 2024-25 on", "until 2023-24", "2018-19 to 2020-21". */
    public String inWords() {
        if (first == ALWAYS.first) {
            return last == ALWAYS.last ? "in every year" : "until " + shown(last);
        }
        return last == ALWAYS.last ? "from " + shown(first) + " on" : shown(first) + " to " + shown(last);
    }

    /** A year as people write it: 2024 is {@code 2023-24}. */
    public static String shown(int year) {
        return "%d-%02d".formatted(year - 1, year % 100);
    }
}

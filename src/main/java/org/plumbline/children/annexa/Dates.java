package org.plumbline.children.annexa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as spreadsheets and people write them. */
final class Dates {
    /** No child, plan or adopter of a living service lies outside these years; a slip of a finger often does. */
    private static final int FIRST_YEAR = 1920;

    private static final int LAST_YEAR = 2100;

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /**
     * An Excel serial date. The system of 1900 believes in a 29 February 1900; days before it are outside the years
     * read here, so its epoch is simply two days early. The time of day is left off.
     */
    static @Nullable LocalDate ofSerial(double serial, boolean date1904) {
        if (!(serial >= 0 && serial < 1_000_000)) {
            return null;
        }
        LocalDate on = (date1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays((long) serial);
        return isPlausible(on.getYear()) ? on : null;
    }

    /** Text such as {@code 31/03/2024}, {@code 31-3-2024 10:15}, {@code 31 March 2024}, {@code 2024-03-31T00:00:00}. */
    static @Nullable LocalDate ofText(String text) {
        int[] end = {0};
        String first = part(text, end);
        String second = part(text, end);
        String third = part(text, end);
        if (!isTimeOrNothing(text, end[0])) {
            return null;
        }
        return first.length() == 4 ? of(first, second, third) : of(third, second, first);
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        // A year of two digits may be of either century.
        int y = year.length() == 4 ? number(year) : -1;
        int m = number(month) > 0 ? number(month) : monthNamed(month);
        int d = number(day);
        if (!isPlausible(y) || m < 1 || d < 1) {
            return null;
        }
        try {
            return LocalDate.of(y, m, d);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** The next run of letters or digits from {@code at[0]}, after one separator; moves {@code at} behind it. */
    private static String part(String text, int[] at) {
        int from = at[0];
        if (from > 0 && from < text.length() && "/-. ,".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        boolean digits = end < text.length() && Character.isDigit(text.charAt(end));
        while (end < text.length()
                && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        at[0] = end;
        return text.substring(from, end);
    }

    private static boolean isTimeOrNothing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && ": .TZAPMapm".indexOf(c) < 0) {
                return false;
            }
        }
        return from == text.length() || text.charAt(from) == ' ' || text.charAt(from) == 'T';
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int monthNamed(String name) {
        return name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}

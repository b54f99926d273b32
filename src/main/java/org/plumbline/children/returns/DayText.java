package org.plumbline.children.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as a return writes it, and as people and programs write it otherwise. */
public final class DayText {
    /** No child, parent or order of a living return lies outside these years; a slip of a finger often does. */
    private static final int FIRST_YEAR = 1920;

    private static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** How a return writes its dates. */
    public enum Way {
        /** {@code 31/03/2024}: the SSDA903 return. */
        DAY_FIRST("31/03/2024"),
        /** {@code 2024-03-31}: the census. */
        ISO("2024-03-31");

        private final String example;

        Way(String example) {
            this.example = example;
        }

        String example() {
            return example;
        }
    }

    /** What a text says. */
    sealed interface Said {}

    /**
     * A day.
     *
     * @param asExpected whether it is written as the return writes it
     */
    record Day(LocalDate on, boolean asExpected) implements Said {}

    /** No day, and why not. */
    record NoDay(ReturnProblemKind why) implements Said {}

    private DayText() {}

    /** A day as it is shown in messages: {@code 31/03/2024}. */
    public static String shown(LocalDate on) {
        return SHOWN.format(on);
    }

    static Said read(String text, Way way) {
        String day = withoutTime(text);
        boolean iso = day.length() == 10 && day.charAt(4) == '-' && day.charAt(7) == '-';
        if (iso) {
            return of(day, 0, 5, 8, day.equals(text) && way == Way.ISO);
        }
        int first = separator(day, 0);
        int second = first < 0 ? -1 : separator(day, first + 1);
        if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || day.length() - second != 5) {
            return new NoDay(ReturnProblemKind.DATE_UNCLEAR);
        }
        boolean padded = first == 2 && second == 5 && day.charAt(2) == '/' && day.charAt(5) == '/';
        return of(day, second + 1, first + 1, 0, padded && day.equals(text) && way == Way.DAY_FIRST);
    }

    private static Said of(String text, int yearAt, int monthAt, int dayAt, boolean asExpected) {
        int year = number(text, yearAt);
        int month = number(text, monthAt);
        int day = number(text, dayAt);
        if (year < 0 || month < 0 || day < 0) {
            return new NoDay(ReturnProblemKind.DATE_UNCLEAR);
        }
        if (year == 1900 && month <= 1 && day <= 1) {
            return new NoDay(ReturnProblemKind.DATE_OF_NOTHING);
        }
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return new NoDay(ReturnProblemKind.DATE_IMPOSSIBLE);
        }
        try {
            LocalDate on = LocalDate.of(year, month, day);
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? new NoDay(ReturnProblemKind.DATE_YEAR)
                    : new Day(on, asExpected);
        } catch (DateTimeException notInTheCalendar) {
            return new NoDay(ReturnProblemKind.DATE_IMPOSSIBLE);
        }
    }

    /** A midnight behind the date is an export's habit; an hour that matters is not known to the returns. */
    private static String withoutTime(String text) {
        int end = text.indexOf(' ') > 0 ? text.indexOf(' ') : text.indexOf('T');
        if (end < 8) {
            return text;
        }
        for (int i = end + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && ":.Z+".indexOf(c) < 0) {
                return text;
            }
        }
        return text.substring(0, end);
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-' || c == '.') {
                return i;
            }
        }
        return -1;
    }

    /** The digits from a place on, or -1 when none stand there. */
    private static int number(String text, int from) {
        int number = -1;
        for (int i = from; i < text.length() && i - from < 4; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return "/-.".indexOf(text.charAt(i)) < 0 ? -1 : number;
            }
            number = Math.max(number, 0) * 10 + digit;
        }
        return number;
    }
}

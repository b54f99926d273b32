package org.plumbline.inspection.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as reports print them: "6 November 2017 to 30 November 2017", "11 March – 2 April 2014", "2 to 6 December 2019",
 * "18 and 19 July 2018". A day that leaves out its month or year has those of the next one.
 */
final class PrintedDates {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH =
            "(?:" + String.join("|", MONTHS) + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
    private static final String DAY =
            "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s+(" + MONTH + ")\\b,?)?(?:\\s+((?:19|20)\\d\\d))?";
    private static final String BETWEEN = "\\s*(?:,|to|and|until|[-\\u2010-\\u2015]|&)\\s*(?:from\\s+|on\\s+)?";
    private static final Pattern DAYS = Pattern.compile(
            "(?i)(?<![\\d.])" + DAY + "(?:" + BETWEEN + DAY + ")?(?:" + BETWEEN + DAY + ")?(?:" + BETWEEN + DAY + ")?");

    private PrintedDates() {}

    /**
     * The first and the last day of one stretch of days or of two.
     *
     * @param firstStretchEnds the last day of the first stretch
     */
    record Days(LocalDate first, LocalDate firstStretchEnds, LocalDate last) {}

    /** The first stretch of days in the text that can be told to the year. */
    static Optional<Days> find(String text) {
        Matcher days = DAYS.matcher(text);
        while (days.find()) {
            Optional<Days> found = days(days);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Days> days(Matcher days) {
        List<LocalDate> dates = new ArrayList<>();
        String month = null;
        String year = null;
        for (int group = days.groupCount() - 2; group >= 1; group -= 3) {
            if (days.group(group) == null) {
                continue;
            }
            month = days.group(group + 1) == null ? month : days.group(group + 1);
            year = days.group(group + 2) == null ? year : days.group(group + 2);
            Optional<LocalDate> date = date(days.group(group), month, year);
            if (date.isEmpty()) {
                return Optional.empty();
            }
            dates.addFirst(date.get());
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(inOrder(dates));
    }

    /** "14 December 2015 to 15 January 2016" may be printed with one year, the later. */
    private static Days inOrder(List<LocalDate> dates) {
        LocalDate last = dates.getLast();
        LocalDate first = dates.getFirst();
        LocalDate firstStretchEnds = dates.get(dates.size() > 2 ? 1 : dates.size() - 1);
        return new Days(first.isAfter(last) ? first.minusYears(1) : first, firstStretchEnds, last);
    }

    private static Optional<LocalDate> date(String day, @Nullable String month, @Nullable String year) {
        if (month == null || year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int monthNumber(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Not a month: " + word);
    }
}

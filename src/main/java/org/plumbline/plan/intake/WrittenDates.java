package org.plumbline.plan.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates a cell names, in the order in which it names them.
 *
 * @param dates those understood
 * @param monthOnly whether one of them named a month and was read as its last day
 * @param rest whether the cell says more than dates, or dates that are none
 */
record WrittenDates(List<LocalDate> dates, boolean monthOnly, boolean rest) {
    private static final Pattern DAY = Pattern.compile(
            "\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?[ -]+[a-z]{3,9}[ ,-]+\\d{2,4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,'’-]+(\\d{4}|\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("uuuu-MM-dd"), shortYear("d/M/"), format("d/M/uuuu"), shortYear("d MMM "), format("d MMM uuuu"));

    WrittenDates {
        dates = List.copyOf(dates);
    }

    /** Finds them. */
    static WrittenDates in(String text) {
        List<LocalDate> dates = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher days = DAY.matcher(text);
        while (days.find()) {
            LocalDate date = dateOf(days.group());
            days.appendReplacement(rest, date == null ? "?" : "");
            if (date != null) {
                dates.add(date);
            }
        }
        days.appendTail(rest);
        Matcher months = MONTH.matcher(rest.toString());
        boolean monthOnly = false;
        StringBuilder left = new StringBuilder();
        while (months.find()) {
            dates.add(lastDayOf(months.group(1), months.group(2)));
            monthOnly = true;
            months.appendReplacement(left, "");
        }
        months.appendTail(left);
        return new WrittenDates(
                dates,
                monthOnly,
                !left.toString()
                        .replaceAll("(?i)\\b(end( of)?|by)\\b|[\\s,;:()–-]", "")
                        .isEmpty());
    }

    private static @Nullable LocalDate dateOf(String written) {
        String plain = plain(written.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", ""));
        for (DateTimeFormatter format : FORMATS) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeParseException other) {
                // The next format may fit.
            }
        }
        return null;
    }

    private static String plain(String written) {
        if (written.matches(".*[A-Za-z].*")) {
            return written.replaceAll("[ ,-]+", " ").replaceAll("([A-Za-z]{3})[A-Za-z]*", "$1");
        }
        return written.matches("\\d{4}-.*") ? written : written.replaceAll("[.-]", "/");
    }

    private static LocalDate lastDayOf(String month, String year) {
        int number = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        Month named = List.of(Month.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.UK).startsWith(month.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow();
        return YearMonth.of(number, named).atEndOfMonth();
    }

    private static DateTimeFormatter format(String pattern) {
        return strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
    }

    /** Plans are of this century. */
    private static DateTimeFormatter shortYear(String pattern) {
        return strict(new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000));
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}

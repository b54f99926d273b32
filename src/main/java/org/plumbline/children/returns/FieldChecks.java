package org.plumbline.children.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks single values, whatever the return: what they are, and whether the return of its year takes them. What depends
 * on the year waits until the year is known, which in a set of files is after the last of them.
 */
public final class FieldChecks {
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_ID_CHARACTERS = 64;
    private static final int MOST_SHOWN = 60;
    private static final int MOST_REMEMBERED = 40_000;
    private static final Pattern UPN = Pattern.compile("[A-Za-z][0-9]{11}[0-9A-Za-z]|UN[1-7]");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern REWRITTEN = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]{1,2}");

    private final ReturnProblems problems;
    private final DayText.Way way;
    private LocalDate latest;
    private final Map<String, DayText.Said> days = new HashMap<>();
    private final Map<Dated, Occurrences> dated = new LinkedHashMap<>();
    private @Nullable LocalDate latestSeen;

    /**
     * @param way how the return writes dates
     * @param latest the last day on which anything in it can have happened
     */
    public FieldChecks(ReturnProblems problems, DayText.Way way, LocalDate latest) {
        this.problems = problems;
        this.way = way;
        this.latest = latest;
    }

    /** Says that nothing can have happened after a day, once the return itself has told its date. */
    public void until(LocalDate latest) {
        this.latest = latest;
    }

    /** The latest day seen that had come by the last possible one; null before the first. */
    public @Nullable LocalDate latestSeen() {
        return latestSeen;
    }

    /** Checks a value that is no date; blank is a problem where the field is required. */
    public void check(Place place, Field field, String value) {
        if (value.isEmpty()) {
            blank(place, field);
        } else if (value.length() > MOST_CHARACTERS) {
            problems.add(place, field.name(), ReturnProblemKind.VALUE_TOO_LONG, value.length(), field.expectation());
        } else {
            checkKind(place, field, value);
        }
    }

    /** Reads a date and checks it; null where there is none, which is a problem where the field is required. */
    public @Nullable LocalDate day(Place place, Field field, String value) {
        if (value.isEmpty()) {
            blank(place, field);
            return null;
        }
        return switch (days.size() < MOST_REMEMBERED
                ? days.computeIfAbsent(value, text -> DayText.read(text, way))
                : DayText.read(value, way)) {
            case DayText.NoDay(ReturnProblemKind why) -> {
                problems.add(place, field.name(), why, shown(value), way.example());
                yield null;
            }
            case DayText.Day(LocalDate on, boolean asExpected) -> {
                if (!asExpected) {
                    problems.add(
                            place,
                            field.name(),
                            ReturnProblemKind.DATE_OTHERWISE,
                            shown(value),
                            DayText.shown(on),
                            way.example());
                }
                checkDay(place, field, on);
                yield on;
            }
        };
    }

    /** Notes that something stands in the return which is part of it in some years only. */
    public void datedField(Place place, String name, Years years) {
        if (!years.equals(Years.ALWAYS)) {
            later(place, new Dated(place.file(), place.table(), name, "", years));
        }
    }

    /** Judges what waited for the year of the return. */
    public void judge(int year) {
        dated.forEach((what, where) -> {
            if (!what.years().include(year)) {
                where.report(what, year);
            }
        });
    }

    private void checkDay(Place place, Field field, LocalDate on) {
        if (field.type() == FieldType.DAY_TO_COME) {
            return;
        }
        if (on.isAfter(latest)) {
            problems.add(place, field.name(), ReturnProblemKind.AFTER_AS_AT, DayText.shown(on), DayText.shown(latest));
        } else if (latestSeen == null || on.isAfter(latestSeen)) {
            latestSeen = on;
        }
    }

    private void blank(Place place, Field field) {
        if (field.isRequired()) {
            problems.add(place, field.name(), ReturnProblemKind.BLANK, field.expectation());
        }
    }

    private void checkKind(Place place, Field field, String value) {
        switch (field.type()) {
            case CODE -> checkCode(place, field, value);
            case COUNT -> checkCount(place, field, value);
            case UPN -> checkPattern(place, field, value, UPN.matcher(value).matches());
            case POSTCODE ->
                checkPattern(
                        place,
                        field,
                        value,
                        POSTCODE.matcher(value.toUpperCase(Locale.ROOT)).matches());
            case ID -> checkId(place, field, value);
            case DATE, DAY_TO_COME -> day(place, field, value);
            case TEXT, BLOCK -> {}
        }
    }

    private void checkCode(Place place, Field field, String value) {
        CodeYears codes = field.codes();
        Years years = codes == null ? Years.ALWAYS : codes.find(value);
        if (years == null) {
            problems.add(place, field.name(), ReturnProblemKind.CODE_UNKNOWN, shown(value), field.expectation());
        } else if (!years.equals(Years.ALWAYS)) {
            later(place, new Dated(place.file(), place.table(), field.name(), value, years));
        }
    }

    private void later(Place place, Dated what) {
        dated.computeIfAbsent(what, _ -> new Occurrences()).add(place);
    }

    private void checkCount(Place place, Field field, String value) {
        boolean digits = value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int count = digits ? Integer.parseInt(value) : -1;
        if (count < field.least() || count > field.most()) {
            problems.add(place, field.name(), ReturnProblemKind.NUMBER_UNCLEAR, shown(value), field.expectation());
        }
    }

    private void checkPattern(Place place, Field field, String value, boolean matches) {
        if (!matches) {
            problems.add(place, field.name(), ReturnProblemKind.PATTERN_WRONG, shown(value), field.expectation());
        }
    }

    private void checkId(Place place, Field field, String value) {
        if (REWRITTEN.matcher(value).matches()) {
            problems.add(place, field.name(), ReturnProblemKind.ID_BROKEN, value);
        } else if (value.length() > MOST_ID_CHARACTERS) {
            problems.add(place, field.name(), ReturnProblemKind.VALUE_TOO_LONG, value.length(), "an id of at most 64");
        }
    }

    private static String shown(String value) {
        return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "...";
    }

    /** Something that is part of the return in some years only; {@code code} is empty for a whole field. */
    private record Dated(String file, String table, String column, String code, Years years) {}

    /** Where it stands: the first thousand rows, and how many there are. */
    private final class Occurrences {
        private final int[] rows = new int[ReturnProblems.MOST_OF_A_KIND];
        private int count;

        void add(Place place) {
            if (count < rows.length) {
                rows[count] = place.row();
            }
            count++;
        }

        void report(Dated what, int year) {
            boolean ofField = what.code().isEmpty();
            ReturnProblemKind kind = ofField ? ReturnProblemKind.FIELD_YEARS : ReturnProblemKind.CODE_YEARS;
            for (int i = 0; i < count; i++) {
                int row = i < rows.length ? rows[i] : 0;
                problems.add(
                        new Place(what.file(), what.table(), row),
                        what.column(),
                        kind,
                        ofField ? what.column() : what.code(),
                        what.years().inWords(),
                        Years.shown(year));
            }
        }
    }
}

package org.plumbline.plan.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Delivery;

/** Reads one row after the other of a table whose columns are known. */
final class RowReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,3}(?![\\d.]*\\d)");

    private final Mapping mapping;
    private final SourceRow headings;

    RowReader(SourceTable table, Mapping mapping) {
        this.mapping = mapping;
        this.headings = table.rows().get(mapping.headingAt());
    }

    /** Whether the row says what is to be done, in words of its own or in a cell merged down from above. */
    boolean saysWhat(SourceRow row) {
        return !row.isHeadingOfRows() && !textOf(row, ColumnMeaning.WHAT).isEmpty();
    }

    /** Documents print the headings again on each page. */
    boolean repeatsHeadings(SourceRow row) {
        return row.cells().stream()
                .map(SourceCell::text)
                .toList()
                .equals(headings.cells().stream().map(SourceCell::text).toList());
    }

    /** All that the row shows, once each. */
    String found(SourceRow row) {
        return row.cells().stream()
                .map(SourceCell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    IntakeRow read(SourceRow row, String themeAbove) {
        List<IntakeDoubt> doubts = new ArrayList<>();
        Map<ColumnMeaning, String> texts = texts(row);
        LocalDate startOn = first(dates(row, ColumnMeaning.START, doubts));
        List<LocalDate> due = dates(row, ColumnMeaning.DUE, doubts);
        if (due.size() > 1) {
            doubts.add(new IntakeDoubt(
                    ColumnMeaning.DUE,
                    "There are several dates. The first, " + DAY.format(due.getFirst())
                            + ", was taken as the date first agreed, the last, " + DAY.format(due.getLast())
                            + ", as the one that holds."));
        }
        if (startOn != null && !due.isEmpty() && due.getLast().isBefore(startOn)) {
            doubts.add(new IntakeDoubt(ColumnMeaning.DUE, "It is due before it starts."));
        }
        String theme = texts.getOrDefault(ColumnMeaning.THEME, themeAbove);
        return new IntakeRow(
                row.number(),
                theme,
                texts,
                numbers(texts.getOrDefault(ColumnMeaning.RECOMMENDATIONS, "")),
                startOn,
                first(due),
                due.isEmpty() ? null : due.getLast(),
                delivery(row, doubts),
                asFound(row),
                doubts);
    }

    private Map<ColumnMeaning, String> texts(SourceRow row) {
        Map<ColumnMeaning, String> texts = new EnumMap<>(ColumnMeaning.class);
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            String text = textOf(row, meaning);
            if (meaning != ColumnMeaning.LEFT_ALONE && !text.isEmpty()) {
                texts.put(meaning, text);
            }
        }
        return texts;
    }

    private String textOf(SourceRow row, ColumnMeaning meaning) {
        return mapping.columnsOf(meaning).stream()
                .map(column -> row.at(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<LocalDate> dates(SourceRow row, ColumnMeaning column, List<IntakeDoubt> doubts) {
        String text = textOf(row, column);
        WrittenDates written = WrittenDates.in(text);
        if (written.monthOnly()) {
            doubts.add(new IntakeDoubt(
                    column,
                    "“" + text + "” names a month. Its last day was taken, "
                            + DAY.format(written.dates().getLast()) + "."));
        }
        if (written.rest()) {
            String taken = written.dates().isEmpty() ? "No date was taken from it." : "Only its dates were taken.";
            doubts.add(new IntakeDoubt(column, "“" + text + "” is not only a date. " + taken));
        }
        return written.dates();
    }

    private @Nullable Delivery delivery(SourceRow row, List<IntakeDoubt> doubts) {
        String text = textOf(row, ColumnMeaning.DELIVERY);
        Optional<Delivery> said = StatusWords.in(text);
        Optional<Shade> shade = mapping.columnsOf(ColumnMeaning.DELIVERY).stream()
                .map(column -> row.at(column).shade())
                .filter(one -> one != Shade.NONE)
                .findFirst();
        Optional<Delivery> shown = shade.flatMap(Shade::meaning);
        if (!text.isEmpty() && said.isEmpty()) {
            doubts.add(new IntakeDoubt(ColumnMeaning.DELIVERY, "“" + text + "” is no status that is known here."));
        }
        shade.filter(_ -> shown.isPresent()).ifPresent(colour -> doubtColour(colour, said, shown.get(), text, doubts));
        Delivery taken = said.or(() -> shown).orElse(null);
        if (taken == Delivery.DELIVERED) {
            doubts.add(new IntakeDoubt(
                    ColumnMeaning.DELIVERY,
                    "It is said to be done. Here it counts as delivered, not verified, until somebody other than the"
                            + " lead has seen evidence."));
        }
        return taken;
    }

    private static void doubtColour(
            Shade colour, Optional<Delivery> said, Delivery shown, String text, List<IntakeDoubt> doubts) {
        if (said.isEmpty()) {
            doubts.add(new IntakeDoubt(
                    ColumnMeaning.DELIVERY,
                    "The colour of the status is " + colour.word() + ". It was taken as “" + shown.label() + "”."));
        } else if (said.get() != shown) {
            doubts.add(new IntakeDoubt(
                    ColumnMeaning.DELIVERY,
                    "The cell says “" + text + "” and is " + colour.word() + ". The words were taken."));
        }
    }

    private Map<String, String> asFound(SourceRow row) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.at(column).text();
            if (!text.isEmpty()) {
                String heading = headings.at(column).text();
                found.merge(
                        heading.isEmpty() ? "Column " + (column + 1) : heading,
                        text,
                        (a, b) -> a.equals(b) ? a : a + "\n" + b);
            }
        }
        return found;
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate first(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.getFirst();
    }
}

package org.plumbline.structure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;

/**
 * Reads a structure file: comma-separated, with the columns kind, worker, subject, from, to, deputy in any order. Pure;
 * whether the teams and areas exist is asked elsewhere.
 */
final class StructureFile {
    static final int MOST_ROWS = 10_000;
    static final String ABSENT = "absent";
    private static final List<String> COLUMNS = List.of("kind", "worker", "subject", "from", "to", "deputy");
    private static final List<String> REQUIRED = List.of("kind", "worker", "subject", "from");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final List<FileLine> lines = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private Map<String, Integer> places = Map.of();

    private StructureFile() {}

    /** What a file says, and all that is wrong with it. */
    record Reading(List<FileLine> lines, List<FileProblem> problems) {
        Reading {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    static Reading read(String text) {
        StructureFile file = new StructureFile();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            for (CsvRecord row : rows) {
                if (!file.take(row)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            file.problems.add(new FileProblem(0, "", "not readable as comma-separated text", "a CSV file in UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file.places.isEmpty() && file.problems.isEmpty()) {
            file.problems.add(new FileProblem(0, "", "nothing", "a row of headings: " + String.join(", ", COLUMNS)));
        }
        return new Reading(file.lines, file.problems);
    }

    /** Takes a row; false when reading on makes no sense. */
    private boolean take(CsvRecord row) {
        if (places.isEmpty()) {
            return headings(row);
        }
        if (row.getStartingLineNumber() > MOST_ROWS) {
            problems.add(new FileProblem(0, "", "more than " + MOST_ROWS + " rows", "at most " + MOST_ROWS));
            return false;
        }
        if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
            line(Math.toIntExact(row.getStartingLineNumber()), row);
        }
        return true;
    }

    private boolean headings(CsvRecord row) {
        Map<String, Integer> found = new HashMap<>();
        for (int place = 0; place < row.getFieldCount(); place++) {
            found.putIfAbsent(row.getField(place).strip().toLowerCase(Locale.ROOT), place);
        }
        for (String column : REQUIRED) {
            if (!found.containsKey(column)) {
                problems.add(new FileProblem(1, column, "no such column", "the columns " + String.join(", ", COLUMNS)));
            }
        }
        places = found;
        return problems.isEmpty();
    }

    private void line(int number, CsvRecord row) {
        int before = problems.size();
        String worker = required(number, row, "worker", "the name of who answers for it");
        LocalDate from = day(number, row, "from");
        LocalDate to = field(row, "to").isEmpty() ? null : day(number, row, "to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(new FileProblem(number, "to", field(row, "to"), "a day not before the first"));
        }
        if (field(row, "kind").equalsIgnoreCase(ABSENT)) {
            away(number, row, worker, from, to, before);
            return;
        }
        Optional<ResponsibilityKind> kind = ResponsibilityKind.findOfCode(field(row, "kind"))
                .filter(one -> one != ResponsibilityKind.EVALUATES_CHILD);
        if (kind.isEmpty()) {
            problems.add(new FileProblem(
                    number,
                    "kind",
                    field(row, "kind"),
                    "manages-team, manages-worker, heads-service-area, reviews-child or absent"));
        }
        String subject = required(number, row, "subject", "what it is for: a team, worker, area or child's id");
        boolean deputy = deputy(number, row);
        if (problems.size() == before && from != null && kind.isPresent()) {
            lines.add(new FileLine.Answering(number, kind.get(), worker, subject, new Period(from, to), deputy));
        }
    }

    private void away(
            int number, CsvRecord row, String worker, @Nullable LocalDate from, @Nullable LocalDate to, int before) {
        if (field(row, "to").isEmpty()) {
            problems.add(new FileProblem(number, "to", "", "the last day away"));
        }
        if (problems.size() == before && from != null && to != null) {
            String deputy = field(row, "subject");
            lines.add(new FileLine.Away(number, worker, deputy.isEmpty() ? null : deputy, from, to));
        }
    }

    private boolean deputy(int number, CsvRecord row) {
        String typed = field(row, "deputy").toLowerCase(Locale.ROOT);
        if (!List.of("", "yes", "no", "true", "false", "y", "n").contains(typed)) {
            problems.add(new FileProblem(number, "deputy", field(row, "deputy"), "yes or no"));
        }
        return typed.startsWith("y") || typed.equals("true");
    }

    private String required(int number, CsvRecord row, String column, String expected) {
        String text = field(row, column);
        if (text.isEmpty()) {
            problems.add(new FileProblem(number, column, "", expected));
        }
        return text;
    }

    private @Nullable LocalDate day(int number, CsvRecord row, String column) {
        String text = field(row, column);
        try {
            return text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
        } catch (DateTimeException _) {
            problems.add(new FileProblem(number, column, text, "a date, as 2026-03-27 or 27/03/2026"));
            return null;
        }
    }

    private String field(CsvRecord row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }
}

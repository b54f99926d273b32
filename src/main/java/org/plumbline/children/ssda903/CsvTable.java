package org.plumbline.children.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.returns.UnreadableReturn;

/** One CSV file of the set: finds its separator and headings, and hands on its rows in the order of the columns. */
final class CsvTable {
    /** No value of the return comes near this; a field that does begins with a quotation mark nobody closed. */
    private static final int MOST_FIELD_CHARACTERS = 2_000;

    private static final int OPENING_CHARACTERS = 4_096;
    private static final String HINT = "sep=";

    private final TextFile file;
    private final SetReading reading;
    private int row;

    CsvTable(TextFile file, SetReading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** The file of the set whose headings the text begins with, or null. */
    static @Nullable SetTable recognise(TextFile file) throws IOException {
        return SetTable.ofHeadings(headings(file.opening(OPENING_CHARACTERS)));
    }

    /** Reads the whole file; what cannot be read is reported. */
    void read() throws IOException {
        String opening = file.opening(OPENING_CHARACTERS);
        SetTable table = SetTable.ofHeadings(headings(opening));
        if (table == null) {
            reportUnknown(opening);
            return;
        }
        TableRows rows = reading.begin(table, file.name());
        if (rows == null) {
            return;
        }
        reportWriting(opening);
        try (BufferedReader text = new BufferedReader(file.open());
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator(opening))
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            readRows(records.iterator(), rows);
        } catch (CsvParseException fault) {
            throw new UnreadableReturn(ReturnProblemKind.QUOTE_OPEN, row + 1, "", fault);
        }
    }

    private void readRows(Iterator<CsvRecord> records, TableRows rows) throws IOException {
        int[] places = {};
        int width = 0;
        while (records.hasNext()) {
            List<String> fields = records.next().getFields();
            row++;
            if (isBlank(fields) || (row == 1 && fields.getFirst().startsWith(HINT))) {
                continue;
            }
            if (places.length == 0) {
                places = places(rows.table(), fields);
                width = fields.size();
                if (places[rows.table().position(SetTable.CHILD)] < 0) {
                    return;
                }
            } else {
                checkShape(rows.table(), fields, width);
                rows.take(row, inOrder(fields, places));
            }
        }
    }

    /** Where each column of the table lies in the file, or -1; reports what is missing, doubled or unknown. */
    private int[] places(SetTable table, List<String> found) {
        List<String> headings = found.stream().map(SetTable::plain).toList();
        Place place = new Place(file.name(), table.title(), 0);
        int[] places = new int[table.fields().size()];
        Arrays.fill(places, -1);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            Field field = table.fields().get(i);
            places[i] = headings.indexOf(field.name());
            known.add(field.name());
            if (places[i] < 0) {
                boolean identity = field.name().equals(SetTable.CHILD);
                ReturnProblemKind kind =
                        identity ? ReturnProblemKind.COLUMN_MISSING : ReturnProblemKind.OPTIONAL_COLUMN_MISSING;
                reading.problems().add(place, field.name(), kind, table.title(), field.name());
            } else if (headings.lastIndexOf(field.name()) > places[i]) {
                reading.problems().add(place, field.name(), ReturnProblemKind.COLUMN_TWICE);
            }
        }
        for (String heading : headings) {
            if (!heading.isEmpty() && known.add(heading)) {
                reading.problems().add(place, heading, ReturnProblemKind.COLUMN_UNKNOWN, heading, table.title());
            }
        }
        return places;
    }

    private void checkShape(SetTable table, List<String> fields, int width) throws IOException {
        int size = fields.size();
        while (size > width && fields.get(size - 1).isBlank()) {
            size--;
        }
        if (size != width) {
            reading.problems()
                    .add(
                            new Place(file.name(), table.title(), row),
                            "",
                            ReturnProblemKind.ROW_WIDTH,
                            Integer.toString(size),
                            Integer.toString(width));
        }
        for (String field : fields) {
            if (field.length() > MOST_FIELD_CHARACTERS) {
                throw new UnreadableReturn(ReturnProblemKind.QUOTE_OPEN, row, "", null);
            }
        }
    }

    /** Values without the spaces around them, except the id, whose spaces are worth a word. */
    private static String[] inOrder(List<String> fields, int[] places) {
        String[] values = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            String value = places[i] >= 0 && places[i] < fields.size() ? fields.get(places[i]) : "";
            values[i] = i == 0 ? value : value.strip();
        }
        return values;
    }

    private void reportWriting(String opening) {
        String encoding = file.otherEncoding();
        if (encoding != null) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.ENCODING_OTHER, encoding);
        }
        String name = switch (separator(opening)) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "upright strokes";
            default -> "";
        };
        if (!name.isEmpty()) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.SEPARATOR_OTHER, name);
        }
    }

    private void reportUnknown(String opening) {
        if (opening.isBlank()) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.FILE_EMPTY);
            return;
        }
        String found = String.join(", ", headings(opening));
        reading.problems()
                .ofFile(
                        file.name(),
                        ReturnProblemKind.NOT_A_TABLE,
                        found.length() > 200 ? found.substring(0, 200) + "..." : found);
    }

    private static List<String> headings(String opening) {
        String line = headingLine(opening);
        List<String> headings = new ArrayList<>();
        if (!line.isEmpty()) {
            try (CsvReader<CsvRecord> records =
                    CsvReader.builder().fieldSeparator(separator(opening)).ofCsvRecord(line)) {
                records.stream()
                        .limit(1)
                        .forEach(
                                record -> record.getFields().forEach(heading -> headings.add(SetTable.plain(heading))));
            } catch (IOException | CsvParseException notCsv) {
                return List.of();
            }
        }
        return headings;
    }

    /** The first line that says something, past Excel's hint about the separator. */
    private static String headingLine(String opening) {
        return opening.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HINT))
                .findFirst()
                .orElse("");
    }

    private static char separator(String opening) {
        String line = headingLine(opening);
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }

    private static boolean isBlank(List<String> fields) {
        return fields.stream().allMatch(String::isBlank);
    }
}

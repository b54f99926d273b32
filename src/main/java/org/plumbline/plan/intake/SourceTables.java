package org.plumbline.plan.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of an old plan, out of whatever people keep it in. Nothing in a file is ever run or looked up elsewhere. */
public final class SourceTables {
    static final int MOST_ROWS = 3_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_TEXT = 10_000;
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int ZIP = 0x504B0304;
    private static final int OLD_OFFICE = 0xD0CF11E0;

    private SourceTables() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    /**
     * What was read.
     *
     * @param tables those that hold anything, in the file's order; at least one
     * @param macros whether programs came with the file, of which none was run
     */
    public record Read(List<SourceTable> tables, boolean macros) implements Outcome {
        public Read {
            tables = List.copyOf(tables);
        }
    }

    /** Nothing was read; the reason is a sentence that says what to do. */
    public record Refused(String reason) implements Outcome {}

    /**
     * Reads a workbook or a Word document, whatever its name ends in.
     *
     * @param content the file's bytes
     */
    public static Outcome read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Refused("The file is larger than 20 MB. Save the plan alone in a file of its own.");
        }
        int start = content.length < 4 ? 0 : java.nio.ByteBuffer.wrap(content).getInt();
        if (start == OLD_OFFICE) {
            return new Refused("The file is protected by a password, or of the kind Office made before 2007. Take the"
                    + " password off, or save it as .xlsx or .docx.");
        }
        if (start != ZIP) {
            return new Refused("The file is neither a workbook (.xlsx) nor a Word document (.docx).");
        }
        return OfficeTables.read(content);
    }

    /** Reads what was copied out of a table: a row a line, tabs between the cells. */
    public static Outcome pasted(String text) {
        List<SourceRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator('\t')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                rows.add(new SourceRow(
                        (int) line.getStartingLineNumber(),
                        line.getFields().stream()
                                .limit(MOST_COLUMNS)
                                .map(field -> new SourceCell(clean(field), Shade.NONE, false))
                                .toList()));
            }
        } catch (java.io.IOException | de.siegmar.fastcsv.reader.CsvParseException broken) {
            return new Refused("The text could not be read as a table. Copy the table again, headings included.");
        }
        return of(List.of(new SourceTable("Pasted table", rows)), false);
    }

    /** The tables, or why there are none. */
    static Outcome of(List<SourceTable> tables, boolean macros) {
        List<SourceTable> filled = tables.stream()
                .map(table -> new SourceTable(
                        table.name(),
                        table.rows().stream().filter(row -> row.filled() > 0).toList()))
                .filter(table -> table.rows().size() > 1)
                .toList();
        return filled.isEmpty()
                ? new Refused("There is no table in it with headings and at least one row below them.")
                : tooLarge(filled) ? new Refused(tooLargeWords()) : new Read(filled, macros);
    }

    private static boolean tooLarge(List<SourceTable> tables) {
        return tables.stream().anyMatch(table -> table.rows().size() > MOST_ROWS);
    }

    static String tooLargeWords() {
        return String.format(
                Locale.UK,
                "A table has more than %,d rows: it is hardly a plan. Save the plan alone in a file.",
                MOST_ROWS);
    }

    /** Text as a page and a workbook can show it: no control characters, no spaces around it, of a length somebody can have typed. */
    public static String clean(String text) {
        String plain = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace('\u00a0', ' ')
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
                .strip();
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain;
    }
}

package org.plumbline.draw.ticket;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The closed list a draw is made from, every case of the cohort once, also those excluded, so that nobody can be slipped
 * in or out later. Its canonical form is CSV (RFC 4180 quoting where needed, UTF-8, LF, sorted by case id, the columns
 * {@code case_id,excluded_for}); the SHA-256 of that form names the frame.
 */
public final class Frame {

    private static final List<String> COLUMNS = List.of("case_id", "excluded_for");

    private final List<FrameRow> rows;

    private Frame(List<FrameRow> sorted) {
        this.rows = sorted;
    }

    /**
     * The frame of these rows, in any order.
     *
     * @throws IllegalArgumentException when two rows have the same case id once both are normalised
     */
    public static Frame of(Collection<FrameRow> rows) {
        List<FrameRow> sorted = rows.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).caseId().equals(sorted.get(i - 1).caseId())) {
                throw new IllegalArgumentException(
                        "Twice in the frame: " + sorted.get(i).caseId().value());
            }
        }
        return new Frame(sorted);
    }

    /** The frame written as this text; empty when the text is not the canonical form of any frame. */
    public static Optional<Frame> findIn(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<CsvRecord> records = reader.stream().toList();
            List<FrameRow> rows = new ArrayList<>();
            for (CsvRecord line : records.subList(Math.min(1, records.size()), records.size())) {
                rows.add(new FrameRow(new CaseId(line.getField(0)), emptyAsNull(line.getField(1))));
            }
            Frame frame = of(rows);
            return frame.csv().equals(csv) ? Optional.of(frame) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CsvParseException notAFrame) {
            return Optional.empty();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** All rows by case id. */
    public List<FrameRow> rows() {
        return rows;
    }

    /** The cases that take part in the draw, by case id. */
    public List<CaseId> eligible() {
        return rows.stream().filter(FrameRow::eligible).map(FrameRow::caseId).toList();
    }

    /** The cases left out, each with its reason, by case id. */
    public List<FrameRow> excluded() {
        return rows.stream().filter(row -> !row.eligible()).toList();
    }

    /** The canonical form. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (FrameRow row : rows) {
                csv.writeRecord(row.caseId().value(), row.excludedFor());
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.toString();
    }

    /** SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hexOf(csv());
    }

    private static @Nullable String emptyAsNull(String field) {
        return field.isEmpty() ? null : field;
    }
}

package org.plumbline.children.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/**
 * A forward walk over the rows of one sheet that hold anything. The cells of the current row are overwritten by the
 * next; nothing else of the sheet is kept. Columns count from 0, rows as Excel shows them, from 1.
 */
public final class SheetCursor implements AutoCloseable {
    /** More than anybody reads about; a file may claim millions. */
    private static final int MOST_MERGED = 1_000;

    private final PartReader part;
    private final SharedStrings shared;
    private final boolean date1904;
    private final int mostEmptyRows;
    private final List<MergedCells> merged = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();

    private CellKind[] kinds = new CellKind[64];
    private double[] numbers = new double[64];
    private @Nullable String[] texts = new String[64];
    private int width;
    private int row;
    private int emptyRows;

    SheetCursor(PartReader part, SharedStrings shared, boolean date1904, int mostEmptyRows) {
        this.part = part;
        this.shared = shared;
        this.date1904 = date1904;
        this.mostEmptyRows = mostEmptyRows;
        Arrays.fill(kinds, CellKind.BLANK);
    }

    /** Moves to the next row that holds anything; false when there is none. */
    public boolean next() throws IOException {
        while (part.nextStart()) {
            if (part.name().equals("row")) {
                readRow();
                if (width > 0) {
                    return true;
                }
                if (++emptyRows > mostEmptyRows) {
                    throw new WorkbookRefused(Reason.TOO_MANY_EMPTY_ROWS);
                }
            } else if (part.name().equals("mergeCell") && merged.size() < MOST_MERGED) {
                MergedCells.find(part.attribute("ref")).ifPresent(merged::add);
            }
        }
        return false;
    }

    /** The row's number as Excel shows it. */
    public int row() {
        return row;
    }

    /** One more than the last column that holds anything. */
    public int width() {
        return width;
    }

    public CellKind kind(int column) {
        return column < width ? kinds[column] : CellKind.BLANK;
    }

    /** The number in a cell of kind NUMBER; 1 or 0 for BOOLEAN. */
    public double number(int column) {
        return numbers[column];
    }

    /** What a person sees in the cell, plain; empty for a blank one. A date shows as its serial number. */
    public String text(int column) {
        return switch (kind(column)) {
            case BLANK -> "";
            case NUMBER -> plain(numbers[column]);
            case BOOLEAN -> numbers[column] == 0 ? "FALSE" : "TRUE";
            case TEXT, ERROR -> {
                String text = texts[column];
                yield text == null ? "" : text;
            }
        };
    }

    /** Whether dates count from 1904, as old Macintosh workbooks do. */
    public boolean date1904() {
        return date1904;
    }

    /** The cells that are merged, as far as they are known: a sheet says so after its last row. */
    public List<MergedCells> merged() {
        return List.copyOf(merged);
    }

    private void readRow() throws IOException {
        Arrays.fill(kinds, 0, width, CellKind.BLANK);
        width = 0;
        row = positive(part.attribute("r"), row + 1);
        int column = -1;
        while (part.next() != XMLStreamConstants.END_ELEMENT) {
            if (part.isStart()) {
                if (part.name().equals("c")) {
                    column = column(part.attribute("r"), column + 1);
                    readCell(column, part.attribute("t"));
                } else {
                    part.skipElement();
                }
            }
        }
    }

    private void readCell(int column, @Nullable String type) throws IOException {
        while (part.next() != XMLStreamConstants.END_ELEMENT) {
            if (part.isStart()) {
                switch (part.name()) {
                    case "v" -> keep(column, type, part.elementText());
                    case "is" -> {
                        SharedStrings.readItem(part, inline);
                        keepText(column, CellKind.TEXT, PlainText.of(inline));
                    }
                    default -> part.skipElement();
                }
            }
        }
    }

    private void keep(int column, @Nullable String type, CharSequence value) throws WorkbookRefused {
        switch (type == null ? "n" : type) {
            case "s" -> keepText(column, CellKind.TEXT, shared.at(positive(value.toString(), -1)));
            case "n" -> keepNumber(column, value);
            case "b" -> place(column, CellKind.BOOLEAN, "1".contentEquals(value) ? 1 : 0, null);
            case "e" -> keepText(column, CellKind.ERROR, PlainText.of(value));
            default -> keepText(column, CellKind.TEXT, PlainText.of(value));
        }
    }

    private void keepNumber(int column, CharSequence value) throws WorkbookRefused {
        if (value.isEmpty()) {
            return;
        }
        long whole = wholeNumber(value);
        if (whole >= 0) {
            place(column, CellKind.NUMBER, (double) whole, null);
            return;
        }
        try {
            place(column, CellKind.NUMBER, Double.parseDouble(value.toString()), null);
        } catch (NumberFormatException notANumber) {
            keepText(column, CellKind.TEXT, PlainText.of(value));
        }
    }

    private void keepText(int column, CellKind kind, String text) throws WorkbookRefused {
        if (!text.isEmpty()) {
            place(column, kind, 0, text);
        }
    }

    private void place(int column, CellKind kind, double number, @Nullable String text) throws WorkbookRefused {
        if (column >= kinds.length) {
            grow(column);
        }
        kinds[column] = kind;
        numbers[column] = number;
        texts[column] = text;
        width = Math.max(width, column + 1);
    }

    private void grow(int column) {
        int before = kinds.length;
        int after = Math.min(Limits.COLUMNS, Math.max(column + 1, before * 2));
        kinds = Arrays.copyOf(kinds, after);
        Arrays.fill(kinds, before, after, CellKind.BLANK);
        numbers = Arrays.copyOf(numbers, after);
        texts = Arrays.copyOf(texts, after);
    }

    /** The value when it is up to fifteen digits and nothing else (exact in a double), else -1. */
    private static long wholeNumber(CharSequence value) {
        if (value.length() > 15) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int positive(@Nullable String value, int otherwise) {
        if (value == null || value.length() > 9) {
            return otherwise;
        }
        long number = wholeNumber(value);
        return number < 0 ? otherwise : (int) number;
    }

    /** The column of a reference such as {@code AB12}, or the one after the last when the cell names none. */
    private static int column(@Nullable String reference, int otherwise) throws WorkbookRefused {
        int column = 0;
        if (reference != null) {
            for (int i = 0; i < reference.length() && column <= Limits.COLUMNS; i++) {
                int letter = reference.charAt(i) - 'A';
                if (letter < 0 || letter >= 26) {
                    break;
                }
                column = column * 26 + letter + 1;
            }
        }
        int found = column == 0 ? otherwise : column - 1;
        if (found >= Limits.COLUMNS) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return found;
    }

    private static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : Double.toString(number);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}

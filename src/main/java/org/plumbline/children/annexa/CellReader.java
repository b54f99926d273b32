package org.plumbline.children.annexa;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.SheetCursor;

/**
 * Reads the cells of one column. The same text always means the same value, so each distinct one is worked out once:
 * most columns hold a few dozen texts in many thousand cells.
 */
final class CellReader {
    /** Columns with endless different texts (ids) gain nothing from being remembered. */
    private static final int MOST_REMEMBERED = 4_096;

    /** Longer identifiers are a slip, and could not be indexed. */
    private static final int MOST_ID_CHARACTERS = 64;

    private static final int MOST_SERIAL = 80_000;

    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");

    /** What people and exports write where nobody is named. */
    private static final Set<String> NOBODY = Set.of(
            "#n/a", "n/a", "na", "null", "none", "-", "--", ".", "not allocated", "unallocated", "unknown", "tbc");

    private final ColumnType type;
    private final @Nullable CodeSet codes;
    private final Map<String, Value> remembered = new HashMap<>();
    private final @Nullable Value[] serials;

    CellReader(Column column) {
        this.type = column.type();
        this.codes = column.codes();
        this.serials = new Value[type == ColumnType.DATE ? MOST_SERIAL : 0];
    }

    Value read(SheetCursor cells, int column) {
        return switch (cells.kind(column)) {
            case BLANK -> Value.Blank.CELL;
            case NUMBER -> ofNumber(cells, column);
            case ERROR -> new Value.Unclear(cells.text(column));
            case TEXT, BOOLEAN -> ofText(cells.text(column));
        };
    }

    private Value ofNumber(SheetCursor cells, int column) {
        double number = cells.number(column);
        return switch (type) {
            case DATE -> ofSerial(number, cells.date1904());
            case COUNT ->
                number >= 0 && number < 100_000 && number == Math.rint(number)
                        ? new Value.Count((int) number)
                        : new Value.Unclear(cells.text(column));
            case AGE ->
                // Age is minus something for an unborn child.
                number > -2 && number < 130
                        ? new Value.Count((int) Math.max(0, number))
                        : new Value.Unclear(cells.text(column));
            case ID, TEXT, CODE, NAME, POSTCODE -> ofText(cells.text(column));
        };
    }

    private Value ofSerial(double serial, boolean date1904) {
        int day = serial >= 0 && serial < MOST_SERIAL ? (int) serial : -1;
        Value known = day < 0 ? null : serials[day];
        if (known != null) {
            return known;
        }
        LocalDate on = Dates.ofSerial(serial, date1904);
        Value value = on == null ? new Value.Unclear(shown(serial)) : new Value.Day(on);
        if (day >= 0 && on != null) {
            serials[day] = value;
        }
        return value;
    }

    private static String shown(double serial) {
        return serial == Math.rint(serial) && Math.abs(serial) < 1e15
                ? Long.toString((long) serial)
                : Double.toString(serial);
    }

    private Value ofText(String text) {
        if (text.isEmpty()) {
            return Value.Blank.CELL;
        }
        Value known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Value value = interpret(text);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, value);
        }
        return value;
    }

    private Value interpret(String text) {
        return switch (type) {
            case ID -> text.length() <= MOST_ID_CHARACTERS ? new Value.Words(text) : new Value.Unclear(text);
            case TEXT -> new Value.Words(text);
            case NAME ->
                NOBODY.contains(text.toLowerCase(Locale.ROOT)) ? new Value.Unclear(text) : new Value.Words(text);
            case POSTCODE ->
                POSTCODE.matcher(text.toUpperCase(Locale.ROOT)).matches()
                        ? new Value.Words(text)
                        : new Value.Unclear(text);
            case DATE -> {
                LocalDate on = Dates.ofText(text);
                yield on == null ? new Value.Unclear(text) : new Value.Day(on);
            }
            case CODE -> {
                String code = codes == null ? null : codes.find(text);
                yield code == null ? new Value.Unclear(text) : new Value.Code(code);
            }
            case COUNT, AGE -> ofDigits(text);
        };
    }

    private Value ofDigits(String text) {
        int point = text.indexOf('.');
        String whole = point > 0 ? text.substring(0, point) : text;
        boolean digits = !whole.isEmpty() && whole.length() < 6 && whole.chars().allMatch(c -> c >= '0' && c <= '9');
        char most = type == ColumnType.AGE ? '9' : '0';
        boolean nothingAfter = point < 0 || text.substring(point + 1).chars().allMatch(c -> c >= '0' && c <= most);
        return digits && nothingAfter ? new Value.Count(Integer.parseInt(whole)) : new Value.Unclear(text);
    }
}

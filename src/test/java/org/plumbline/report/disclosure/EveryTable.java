package org.plumbline.report.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Every table with the same totals and the same shown cells, found by trying: the slow and certain way. */
final class EveryTable {
    private final long[][] table;
    private final int[] open;
    private final Map<Integer, Range> ranges = new HashMap<>();

    private EveryTable(long[][] table, BitSet withheld) {
        this.table = Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
        this.open = withheld.stream().toArray();
    }

    static EveryTable fitting(long[][] table, BitSet withheld) {
        EveryTable every = new EveryTable(table, withheld);
        long[] rows = every.left(true);
        long[] columns = every.left(false);
        every.fill(0, rows, columns);
        return every;
    }

    Range range(int cell) {
        return ranges.get(cell);
    }

    /** What the withheld cells of each row, or column, add up to. */
    private long[] left(boolean ofRows) {
        long[] left = new long[ofRows ? table.length : table[0].length];
        for (int cell : open) {
            left[ofRows ? row(cell) : column(cell)] += table[row(cell)][column(cell)];
        }
        return left;
    }

    private void fill(int next, long[] rows, long[] columns) {
        if (next == open.length) {
            if (Arrays.stream(rows).allMatch(left -> left == 0)
                    && Arrays.stream(columns).allMatch(left -> left == 0)) {
                note();
            }
            return;
        }
        int row = row(open[next]);
        int column = column(open[next]);
        long most = Math.min(rows[row], columns[column]);
        for (long value = 0; value <= most; value++) {
            table[row][column] = value;
            rows[row] -= value;
            columns[column] -= value;
            fill(next + 1, rows, columns);
            rows[row] += value;
            columns[column] += value;
        }
    }

    private void note() {
        for (int cell : open) {
            long value = table[row(cell)][column(cell)];
            ranges.merge(
                    cell,
                    new Range(value, value),
                    (one, other) -> new Range(
                            Math.min(one.least(), other.least()), Math.max(one.greatest(), other.greatest())));
        }
    }

    private int row(int cell) {
        return cell / table[0].length;
    }

    private int column(int cell) {
        return cell % table[0].length;
    }
}

package org.plumbline.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.report.disclosure.LinkedCounts.Count;

/** A table of counts with its row, column and grand totals, for tests. */
record TwoWayCounts(LinkedCounts counts, List<List<Count>> cells, List<Count> rowTotals, List<Count> columnTotals) {

    static TwoWayCounts of(long[][] table) {
        LinkedCounts.Builder builder = LinkedCounts.builder();
        List<List<Count>> cells = new ArrayList<>();
        for (int row = 0; row < table.length; row++) {
            List<Count> ofRow = new ArrayList<>();
            for (int column = 0; column < table[row].length; column++) {
                ofRow.add(builder.part("row " + row + ", column " + column, table[row][column]));
            }
            cells.add(ofRow);
        }
        List<Count> rowTotals = cells.stream().map(row -> sum(builder, row)).toList();
        List<Count> columnTotals = new ArrayList<>();
        for (int column = 0; column < table[0].length; column++) {
            int which = column;
            columnTotals.add(
                    sum(builder, cells.stream().map(row -> row.get(which)).toList()));
        }
        Count all = sum(builder, rowTotals);
        builder.sum(all, columnTotals);
        return new TwoWayCounts(builder.build(), cells, rowTotals, columnTotals);
    }

    /** The same with the totals known to everybody and shown in any case, as the oracle cases have it. */
    static TwoWayCounts withTotalsKnown(long[][] table) {
        LinkedCounts.Builder builder = LinkedCounts.builder();
        List<List<Count>> cells = new ArrayList<>();
        for (long[] row : table) {
            cells.add(Arrays.stream(row)
                    .mapToObj(value -> builder.part("cell", value))
                    .toList());
        }
        cells.forEach(row -> known(builder, row));
        for (int column = 0; column < table[0].length; column++) {
            int which = column;
            known(builder, cells.stream().map(row -> row.get(which)).toList());
        }
        return new TwoWayCounts(builder.build(), cells, List.of(), List.of());
    }

    private static Count sum(LinkedCounts.Builder builder, List<Count> parts) {
        Count whole = builder.total("total", added(parts));
        builder.sum(whole, parts);
        return whole;
    }

    private static void known(LinkedCounts.Builder builder, List<Count> parts) {
        long added = added(parts);
        builder.sum(builder.released("total", added, new Range(added, added)), parts);
    }

    private static long added(List<Count> parts) {
        return parts.stream().mapToLong(Count::value).sum();
    }

    Count cell(int row, int column) {
        return cells.get(row).get(column);
    }
}

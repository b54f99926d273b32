package org.plumbline.report.disclosure;

import java.util.List;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/**
 * The counts of one table to be published, and which of them add up to which.
 *
 * @param sums wholes and parts by their position among the cells
 */
public record CountTable(String name, List<Cell> cells, List<Sum> sums) {

    /**
     * One count.
     *
     * @param name in words that say which cell it is
     * @param role {@link Role#PART}, {@link Role#TOTAL} or {@link Role#UNPRINTED}
     */
    public record Cell(FigureKey key, String name, long value, Role role) {}

    /** A whole and its parts. */
    public record Sum(int whole, List<Integer> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public CountTable {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
    }
}

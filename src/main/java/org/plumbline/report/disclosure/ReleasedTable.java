package org.plumbline.report.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a report that is out printed it.
 *
 * @param report which report, as people name it
 * @param rule under which it was printed
 * @param printed the number printed in each cell, and null where it was withheld or never printed
 */
public record ReleasedTable(String report, CountTable table, SmallNumberRule rule, List<@Nullable Long> printed) {

    public ReleasedTable {
        printed = Collections.unmodifiableList(new ArrayList<>(printed));
        if (printed.size() != table.cells().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.cells().size() + " cells, not " + printed.size());
        }
    }

    /** What everybody knows of a cell since then, or null when it was withheld. */
    @Nullable
    Range known(int cell) {
        Long number = printed.get(cell);
        return number == null ? null : rule.behind(number);
    }
}

package org.plumbline.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.disclosure.CountTable.Cell;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/**
 * The tables of a report together with those already out: the same figure in two tables is one count, and what two periods
 * with a common end differ by is a count that nobody prints and anybody can work out. Periods that follow each other add up:
 * months printed in one report to the quarters of another.
 *
 * <p>A figure that was corrected since it was printed counts something else; it is listed, not tied.
 */
public final class LinkedTables {
    private final LinkedCounts.Builder builder = LinkedCounts.builder();
    private final Map<FigureKey, Count> current = new HashMap<>();
    private final Map<FigureKey, Count> hiddenBefore = new HashMap<>();
    private final Map<FigureKey, Count> printedBefore = new HashMap<>();
    private final List<List<Count>> byTable = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Set<Set<Count>> tied = new HashSet<>();
    private final LinkedCounts counts;

    /** A figure that another report printed with another value. */
    public record Correction(String report, String name, long before, long now) {}

    /** Ties the tables of a report to each other and to those that were released before. */
    public LinkedTables(List<CountTable> tables, List<ReleasedTable> released) {
        // What one table leaves over another may print: then it can be withheld, and is no longer nobody's.
        tables.stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.role() != Role.UNPRINTED)
                .forEach(this::current);
        tables.forEach(table -> byTable.add(addCurrent(table)));
        released.forEach(this::addReleased);
        tieInPeriods();
        tieInFollowingPeriods();
        tieInRests();
        counts = builder.build();
    }

    private List<Count> addCurrent(CountTable table) {
        List<Count> cells = table.cells().stream().map(this::current).toList();
        addSums(table, cells);
        return cells;
    }

    private Count current(Cell cell) {
        Count known = current.get(cell.key());
        if (known != null && known.value() == cell.value()) {
            return known;
        }
        Count added = add(cell, cell.role());
        current.put(cell.key(), added);
        return added;
    }

    private Count add(Cell cell, Role role) {
        return switch (role) {
            case PART -> builder.part(cell.name(), cell.value());
            case TOTAL -> builder.total(cell.name(), cell.value());
            case UNPRINTED, RELEASED -> builder.unprinted(cell.name(), cell.value());
        };
    }

    private void addReleased(ReleasedTable before) {
        List<Count> cells = new ArrayList<>();
        for (int i = 0; i < before.table().cells().size(); i++) {
            Cell cell = before.table().cells().get(i);
            cells.add(released(before, cell, before.known(i)));
        }
        addSums(before.table(), cells);
    }

    private Count released(ReleasedTable before, Cell cell, @Nullable Range known) {
        Count now = sameAsNow(before, cell, known != null);
        if (known == null) {
            return now != null ? now : hiddenBefore.computeIfAbsent(cell.key(), _ -> add(cell, Role.UNPRINTED));
        }
        Count again = printedBefore.get(cell.key());
        if (again != null && again.value() == cell.value() && known.equals(again.known())) {
            return again;
        }
        Count released = builder.released(cell.name() + " in " + before.report(), cell.value(), known);
        if (now != null) {
            sum(now, List.of(released));
        }
        printedBefore.putIfAbsent(cell.key(), released);
        return released;
    }

    private @Nullable Count sameAsNow(ReleasedTable before, Cell cell, boolean printed) {
        Count now = current.get(cell.key());
        if (now == null || now.value() == cell.value()) {
            return now;
        }
        if (printed) {
            corrections.add(new Correction(before.report(), cell.name(), cell.value(), now.value()));
        }
        return null;
    }

    private void addSums(CountTable table, List<Count> cells) {
        table.sums()
                .forEach(sum -> sum(
                        cells.get(sum.whole()),
                        sum.parts().stream().map(cells::get).toList()));
    }

    private void tieInPeriods() {
        Map<List<String>, Map<FigureKey, Count>> printed = new HashMap<>();
        printedBefore.forEach((key, count) -> sameMeasure(printed, key).put(key, count));
        current.forEach((key, count) -> sameMeasure(printed, key).put(key, count));
        current.forEach((key, now) -> sameMeasure(printed, key).forEach((other, count) -> {
            if (other.isPartOfPeriodOf(key)) {
                tie(count, now);
            } else if (key.isPartOfPeriodOf(other) && !current.containsKey(other)) {
                tie(now, count);
            }
        }));
    }

    /** Periods of one report that make up a period of another. */
    private void tieInFollowingPeriods() {
        Map<List<String>, Map<FigureKey, Count>> all = new HashMap<>();
        hiddenBefore.forEach((key, count) -> sameMeasure(all, key).put(key, count));
        printedBefore.forEach((key, count) -> sameMeasure(all, key).put(key, count));
        current.forEach((key, count) -> sameMeasure(all, key).put(key, count));
        all.values()
                .forEach(periods -> periods.forEach((key, whole) -> {
                    List<Count> parts = FollowingPeriods.of(key, periods.keySet()).stream()
                            .map(periods::get)
                            .toList();
                    if (!parts.isEmpty() && addUp(whole, parts)) {
                        sum(whole, parts);
                    }
                }));
    }

    /** Figures corrected meanwhile do not. */
    private static boolean addUp(Count whole, List<Count> parts) {
        return parts.stream().mapToLong(Count::value).sum() == whole.value();
    }

    private void sum(Count whole, List<Count> parts) {
        Set<Count> members = new HashSet<>(parts);
        members.add(whole);
        if (tied.add(members)) {
            builder.sum(whole, parts);
        }
    }

    /** A complement and its whole may stand in different tables, or in different reports. */
    private void tieInRests() {
        Map<FigureKey, Count> all = new HashMap<>(printedBefore);
        all.putAll(current);
        all.forEach((key, rest) -> key.whole()
                .map(all::get)
                .ifPresent(whole -> tieRest(
                        whole,
                        rest,
                        all.entrySet().stream()
                                .filter(other -> key.leavesOut(other.getKey()))
                                .map(Map.Entry::getValue)
                                .toList())));
    }

    private void tieRest(Count whole, Count rest, List<Count> parts) {
        List<Count> members = new ArrayList<>(parts);
        members.add(rest);
        if (addUp(whole, members)) {
            sum(whole, members);
        }
    }

    private static Map<FigureKey, Count> sameMeasure(Map<List<String>, Map<FigureKey, Count>> printed, FigureKey key) {
        return printed.computeIfAbsent(List.of(key.measure(), key.slice()), _ -> new HashMap<>());
    }

    private void tie(Count part, Count whole) {
        if (part.value() <= whole.value()) {
            Count rest = builder.unprinted(
                    "what is in “" + whole.name() + "” and not in “" + part.name() + "”", whole.value() - part.value());
            sum(whole, List.of(part, rest));
        }
    }

    /** All counts with their ties. */
    public LinkedCounts counts() {
        return counts;
    }

    /** A cell of a table, both by position. */
    public Count count(int table, int cell) {
        return byTable.get(table).get(cell);
    }

    /** Figures of this report that an earlier one printed otherwise. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }
}

package org.plumbline.report.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.disclosure.FigureKey;

/**
 * What became of a report's figures in the live data since its snapshot was taken.
 *
 * @param changes one for each figure that is different now
 */
public record SinceSnapshot(List<Change> changes) {
    /** No figure is different. */
    static final SinceSnapshot NOTHING = new SinceSnapshot(List.of());

    /**
     * A figure that is different now.
     *
     * @param figure its name in the snapshot
     * @param title as people know it
     * @param corrected whether a number of days that were over is another now; otherwise there is only news
     */
    public record Change(String figure, String title, boolean corrected) {}

    public SinceSnapshot {
        changes = List.copyOf(changes);
    }

    /** The titles of figures that are corrected, or that are only newer. */
    public List<String> titles(boolean corrected) {
        return changes.stream()
                .filter(change -> change.corrected() == corrected)
                .map(Change::title)
                .distinct()
                .toList();
    }

    /** Only what concerns some of the figures. */
    SinceSnapshot among(Predicate<String> figures) {
        return new SinceSnapshot(
                changes.stream().filter(change -> figures.test(change.figure())).toList());
    }

    /** Compares figures by name; one that cannot be taken any more is left alone. */
    static SinceSnapshot between(Map<String, Figure> frozen, Map<String, Figure> live) {
        List<Change> changes = new ArrayList<>();
        live.forEach((name, now) -> {
            Figure then = frozen.get(name);
            if (then != null && !then.tables().equals(now.tables())) {
                changes.add(new Change(name, then.title(), isCorrected(then, now)));
            }
        });
        return new SinceSnapshot(changes);
    }

    /** On the day of the snapshot itself work goes on: a number that reached to that day is newer, not corrected. */
    private static boolean isCorrected(Figure then, Figure now) {
        Map<FigureKey, Long> numbers = new HashMap<>();
        counted(now).forEach(counted -> numbers.put(counted.key(), counted.number()));
        return counted(then).stream()
                .filter(counted -> counted.key().to().isBefore(then.asAtOn()))
                .anyMatch(counted -> numbers.getOrDefault(counted.key(), counted.number()) != counted.number());
    }

    private static List<Counted> counted(Figure figure) {
        return figure.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .toList();
    }
}

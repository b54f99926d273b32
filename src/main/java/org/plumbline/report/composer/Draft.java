package org.plumbline.report.composer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.ReportTemplate;

/**
 * A report as it stands now.
 *
 * @param authority whose report it is, by name
 * @param detailsVersion what the next change of the head is based on
 * @param outlineVersion what the next change of the arrangement is based on
 * @param words by the key of their section
 * @param snapshot the figures that are printed, by name; empty before the first snapshot
 * @param snapshots every snapshot there is, the newest first
 */
public record Draft(
        ReportId id,
        String authority,
        ReportTemplate template,
        Details details,
        int detailsVersion,
        Outline outline,
        int outlineVersion,
        Map<SectionKey, Words> words,
        Map<String, Figure> snapshot,
        List<SnapshotRow> snapshots) {

    public Draft {
        words = Map.copyOf(words);
        snapshot = Map.copyOf(snapshot);
        snapshots = List.copyOf(snapshots);
    }

    /** What became of the figures in use, as far as anybody has compared them with the live data. */
    public SinceSnapshot since() {
        return snapshotInUse()
                .map(SnapshotRow::compared)
                .map(SnapshotRow.Compared::since)
                .orElse(SinceSnapshot.NOTHING);
    }

    /** The snapshot whose figures are printed; empty before the first. */
    Optional<SnapshotRow> snapshotInUse() {
        return snapshots.stream()
                .filter(one -> one.number() == outline.snapshot())
                .findFirst();
    }

    /** The text of a section. */
    public Words wordsOf(SectionKey key) {
        return words.getOrDefault(key, Words.NONE);
    }

    /** The name under which a snapshot keeps the figure that a section wishes for. */
    public static String nameOf(FigureWish wish) {
        return wish.query() + (wish.months() == 0 ? "" : "-" + wish.months());
    }

    /** The name of what changed in it since the body saw it last. */
    public static String nameOfChanges(FigureWish wish) {
        return nameOf(wish) + "-since";
    }
}

package org.plumbline.report.document;

import java.util.List;
import java.util.Locale;

/**
 * One thing after the other, as it is written down, with every number and letter already given: what a rendering goes
 * through from top to bottom.
 */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 2 to 6; the report's title is the only one of level 1
     * @param id unique in the document, of letters, digits and hyphens
     * @param onNewPage whether what it heads begins a page, as an appendix does
     */
    record Heading(int level, String words, String id, boolean onNewPage) implements Piece {}

    /** A paragraph with its number. */
    record Numbered(int number, List<Phrase> phrases, boolean quotation, List<SubPoint> points) implements Piece {}

    /** A lettered sub-point. */
    record SubPoint(String letter, List<Phrase> phrases) {}

    /** A paragraph without a number. */
    record Plain(List<Phrase> phrases, boolean italic, List<SubPoint> points) implements Piece {}

    /** A list without an order. */
    record Listed(List<List<Phrase>> items) implements Piece {}

    /** What may not be published, above it. */
    record Notice(String words) implements Piece {}

    /**
     * Key figures.
     *
     * @param label "Table 3", as it is referred to
     */
    record Figures(String label, Block.KeyFigures figures) implements Piece {}

    /** A table; {@code label} is "Table 3". */
    record Tabled(String label, Block.DataTable table) implements Piece {}

    /** A chart; {@code label} is "Figure 3". Its table is the next piece. */
    record Charted(String label, Block.Chart chart) implements Piece {
        /** Unique in the document, of letters, digits and hyphens. */
        public String id() {
            return label.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }
}

package org.plumbline.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.report.document.Block.Bullets;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.KeyFigures;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Subheading;
import org.plumbline.report.document.Document.Appendix;
import org.plumbline.report.document.Document.Paper;
import org.plumbline.report.document.Piece.SubPoint;

/**
 * Writes a document out as pieces, and numbers them: paragraphs through the whole report, whatever headings stand between,
 * tables and figures each for themselves, sub-points by letter.
 */
public final class Flow {
    private static final int FIRST_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;

    private final List<Piece> pieces = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int charts;
    private int headings;

    private Flow() {}

    /** The pieces of a document below its head, in the order in which they are read. */
    public static List<Piece> of(Document document) {
        Flow flow = new Flow();
        document.sections().forEach(section -> flow.add(section, FIRST_LEVEL, true));
        flow.addSignOffs(document.signOffs());
        flow.addNotes(document.notes());
        flow.addLists(document.appendices(), document.backgroundPapers());
        flow.addAppendices(document.appendices());
        return List.copyOf(flow.pieces);
    }

    private void add(Section section, int level, boolean noticeIsNews) {
        heading(section.heading(), level);
        if (noticeIsNews) {
            notice(section.openness());
        }
        section.blocks().forEach(block -> add(block, level + 1));
        section.sections()
                .forEach(inner -> add(
                        inner, level + 1, noticeIsNews && !section.openness().equals(inner.openness())));
    }

    private void heading(String words, int level) {
        heading(words, level, false);
    }

    private void heading(String words, int level, boolean onNewPage) {
        pieces.add(new Piece.Heading(Math.min(level, DEEPEST_LEVEL), words, "part-" + ++headings, onNewPage));
    }

    private void notice(Openness openness) {
        if (!openness.isPublic()) {
            pieces.add(new Piece.Notice(openness.notice()));
        }
    }

    private void add(Block block, int levelBelow) {
        switch (block) {
            case Subheading(String words) -> heading(words, levelBelow);
            case Paragraph paragraph -> pieces.add(piece(paragraph));
            case Bullets(List<List<Phrase>> items) -> pieces.add(new Piece.Listed(items));
            case KeyFigures figures -> pieces.add(new Piece.Figures("Table " + ++tables, figures));
            case DataTable table -> addTable(table);
            case Chart chart -> {
                pieces.add(new Piece.Charted("Figure " + ++charts, chart));
                addTable(chart.table());
            }
        }
    }

    private void addTable(DataTable table) {
        pieces.add(new Piece.Tabled("Table " + ++tables, table));
    }

    private Piece piece(Paragraph paragraph) {
        List<SubPoint> points = IntStream.range(0, paragraph.points().size())
                .mapToObj(i -> new SubPoint(letter(i), paragraph.points().get(i)))
                .toList();
        return paragraph.isNumbered()
                ? new Piece.Numbered(
                        ++paragraphs,
                        paragraph.phrases(),
                        paragraph.kind() == Paragraph.Kind.NUMBERED_QUOTATION,
                        points)
                : new Piece.Plain(paragraph.phrases(), paragraph.kind() == Paragraph.Kind.ITALIC, points);
    }

    /** a, b, ... z, aa, bb, as word processors count. */
    static String letter(int position) {
        return Character.toString((char) ('a' + position % 26)).repeat(position / 26 + 1);
    }

    private void addSignOffs(List<String> signOffs) {
        if (!signOffs.isEmpty()) {
            heading("Sign-off", FIRST_LEVEL);
            signOffs.forEach(words -> pieces.add(plain(words)));
        }
    }

    private void addLists(List<Appendix> appendices, List<Paper> papers) {
        if (!appendices.isEmpty()) {
            heading("Appendices", FIRST_LEVEL);
            IntStream.range(0, appendices.size()).forEach(i -> pieces.add(plain(appendixTitle(i, appendices.get(i)))));
        }
        if (!papers.isEmpty()) {
            heading("Background papers", FIRST_LEVEL);
            papers.forEach(paper -> pieces.add(plain(
                    paper.place() == null ? paper.title() : paper.title() + ". Can be inspected: " + paper.place())));
        }
    }

    private void addAppendices(List<Appendix> appendices) {
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            if (!appendix.sections().isEmpty()) {
                heading(appendixTitle(i, appendix), FIRST_LEVEL, true);
                notice(appendix.openness());
                boolean noticeIsNews = appendix.openness().isPublic();
                appendix.sections().forEach(section -> addIn(section, noticeIsNews));
            }
        }
    }

    /** A section of an appendix without a heading of its own stands directly under the appendix's. */
    private void addIn(Section section, boolean noticeIsNews) {
        if (section.heading().isBlank()) {
            section.blocks().forEach(block -> add(block, FIRST_LEVEL + 1));
            section.sections().forEach(inner -> add(inner, FIRST_LEVEL + 1, noticeIsNews));
        } else {
            add(section, FIRST_LEVEL + 1, noticeIsNews);
        }
    }

    private void addNotes(List<String> notes) {
        if (!notes.isEmpty()) {
            heading("About this report", FIRST_LEVEL);
            notes.forEach(note -> pieces.add(plain(note)));
        }
    }

    private static String appendixTitle(int position, Appendix appendix) {
        return "Appendix " + (position + 1) + ": " + appendix.title();
    }

    private static Piece.Plain plain(String words) {
        return new Piece.Plain(List.of(Phrase.plain(words)), false, List.of());
    }
}

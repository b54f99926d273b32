package org.plumbline.report.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.chart.Charts;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.FigureTable.Shape;
import org.plumbline.report.composer.figure.Printing;
import org.plumbline.report.composer.figure.PublicPrinting;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.composer.text.MarkedText;
import org.plumbline.report.composer.text.NamedNumbers;
import org.plumbline.report.disclosure.ReleasedTable;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Openness;
import org.plumbline.report.document.Section;
import org.plumbline.report.document.Value;

/**
 * Makes the document of a draft for one view. Nothing of a section that is not public, and no figure that is too fine for
 * the public, reaches the public document: it is composed without them, not stripped of them afterwards.
 */
final class Composing {
    private final Draft draft;
    private final PublicPrinting open;
    private final SmallNumberRule rule;

    Composing(Draft draft, SmallNumberRule rule, List<ReleasedTable> released) {
        this.draft = draft;
        this.rule = rule;
        this.open = new PublicPrinting(publicTables(draft), rule, released);
    }

    /** What the public document prints of figures, and what it keeps back. */
    PublicPrinting open() {
        return open;
    }

    Document document(View view) {
        List<Section> sections = sections(draft.outline().sections(), view);
        List<Document.Appendix> appendices = draft.outline().appendices().stream()
                .filter(one -> mayStand(one.openness(), view))
                .map(one -> new Document.Appendix(one.heading(), one.openness(), contents(one, view)))
                .toList();
        List<Document.Paper> papers = draft.outline().papers().stream()
                .map(paper -> new Document.Paper(paper.title(), paper.place().isEmpty() ? null : paper.place()))
                .toList();
        return new Document(
                HeadOf.draft(draft),
                marking(view),
                sections,
                appendices,
                papers,
                List.of(),
                Notes.of(draft, view, rule, draft.since().among(name -> view != View.PUBLIC || isPublic(name))));
    }

    /** An appendix without content is attached as a file of its own: it is listed, and has no page. */
    private List<Section> contents(OutlineSection appendix, View view) {
        List<Block> blocks = blocks(appendix, view);
        return blocks.isEmpty() ? List.of() : List.of(new Section("", appendix.openness(), blocks, List.of()));
    }

    private boolean isPublic(String figure) {
        return draft.outline()
                .all()
                .filter(section -> draft.outline().opennessOf(section.key()).isPublic())
                .flatMap(section -> section.figures().stream())
                .map(Draft::nameOf)
                .anyMatch(figure::equals);
    }

    private @Nullable String marking(View view) {
        return switch (view) {
            case PUBLIC -> null;
            case EXEMPT -> "Not for publication";
            case CONFIDENTIAL ->
                "Confidential (" + draft.template().body().name() + "). Full figures; no child is named";
        };
    }

    private List<Section> sections(List<OutlineSection> among, View view) {
        return among.stream()
                .filter(section -> mayStand(section.openness(), view))
                .map(section -> new Section(
                        section.heading(),
                        section.openness(),
                        blocks(section, view),
                        sections(section.sections(), view)))
                .filter(section ->
                        !section.blocks().isEmpty() || !section.sections().isEmpty())
                .toList();
    }

    private static boolean mayStand(Openness openness, View view) {
        return view != View.PUBLIC || openness.isPublic();
    }

    private List<Block> blocks(OutlineSection section, View view) {
        boolean isOpen = draft.outline().opennessOf(section.key()).isPublic();
        Printing printing = isOpen && view != View.CONFIDENTIAL ? open : Printing.FULL;
        NamedNumbers numbers = new NamedNumbers(name -> number(name, isOpen, printing));
        List<Block> blocks = new ArrayList<>(
                MarkedText.blocks(draft.wordsOf(section.key()).text(), section.style(), section.heading(), numbers));
        for (Figure figure : figuresOf(draft, section)) {
            if (!(figure.internal() && isOpen && view != View.CONFIDENTIAL)) {
                figure.parts().forEach(part -> addPart(part, printing, blocks));
            }
        }
        return blocks;
    }

    /** The figures of a section that the snapshot has, each with what changed in it. */
    static List<Figure> figuresOf(Draft draft, OutlineSection section) {
        List<Figure> figures = new ArrayList<>();
        for (FigureWish wish : section.figures()) {
            Figure figure = draft.snapshot().get(Draft.nameOf(wish));
            Figure changes = wish.sinceLast() ? draft.snapshot().get(Draft.nameOfChanges(wish)) : null;
            java.util.stream.Stream.of(figure, changes).filter(Objects::nonNull).forEach(figures::add);
        }
        return figures;
    }

    private static List<FigureTable> publicTables(Draft draft) {
        return draft.outline()
                .all()
                .filter(section -> draft.outline().opennessOf(section.key()).isPublic())
                .flatMap(section -> figuresOf(draft, section).stream())
                .filter(figure -> !figure.internal())
                .flatMap(figure -> figure.tables().stream())
                .toList();
    }

    private @Nullable String number(String name, boolean isOpen, Printing printing) {
        for (OutlineSection section : draft.outline().all().toList()) {
            boolean reachable =
                    !isOpen || draft.outline().opennessOf(section.key()).isPublic();
            for (FigureWish wish : section.figures()) {
                Figure figure = draft.snapshot().get(Draft.nameOf(wish));
                if (reachable && figure != null && !(isOpen && figure.internal())) {
                    @Nullable String found = NumberByName.find(figure, name, printingFor(section, printing));
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Tables that no public section prints are unknown to the public printing. */
    private Printing printingFor(OutlineSection section, Printing printing) {
        return draft.outline().opennessOf(section.key()).isPublic() ? printing : Printing.FULL;
    }

    private static void addPart(FigurePart part, Printing printing, List<Block> blocks) {
        if (!part.heading().isEmpty()) {
            blocks.add(new Block.Subheading(part.heading()));
        }
        if (!part.words().isEmpty()) {
            blocks.add(Paragraph.plain(part.words()));
        }
        FigureTable table = part.table();
        if (table == null) {
            return;
        }
        FigurePart.Drawing chart = part.chart();
        if (chart != null) {
            blocks.add(drawnWhereThatTells(
                    new Block.Chart(chart.sentence(), chart.kind(), table(table, printing), chart.columns())));
        } else {
            blocks.add(table.shape() == Shape.KEY_FIGURES ? keyFigures(table, printing) : table(table, printing));
        }
    }

    private static Block drawnWhereThatTells(Block.Chart chart) {
        return Charts.isWorthDrawing(chart)
                ? chart
                : chart.table().noting("Not drawn as a chart: most of its numbers are withheld.");
    }

    private static Block keyFigures(FigureTable table, Printing printing) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            figures.add(new Block.KeyFigure(
                    printing.value(table, new Place(row, 0)).text(), printing.value(table, new Place(row, 1))));
        }
        return new Block.KeyFigures(table.caption(), figures);
    }

    private static Block.DataTable table(FigureTable table, Printing printing) {
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Value> values = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                values.add(printing.value(table, new Place(row, column)));
            }
            rows.add(new Block.Row(values, table.rows().get(row).total()));
        }
        return new Block.DataTable(
                table.caption(),
                table.columns().stream()
                        .map(column -> new Block.Column(column.heading(), column.numeric()))
                        .toList(),
                rows,
                table.notes());
    }
}

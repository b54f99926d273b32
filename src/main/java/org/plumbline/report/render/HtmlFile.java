package org.plumbline.report.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.chart.Charts;
import org.plumbline.report.chart.Drawing;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Piece;

/**
 * A report as HTML: whole in one file for readers, or as what the PDF is made from.
 *
 * @param forPdf with a caption before its table instead of in it, and charts as objects that the PDF's writer draws
 * @param style the stylesheet, written into the file
 */
record HtmlFile(Document document, List<Piece> pieces, boolean forPdf, String style) {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.plumbline");
    private static final int TEXT_WIDTH = 170;
    private static final int POINTS_OF_TEXT = 482;
    private static final String PAGE_STYLE = resource("report-page.css");

    /** The page that readers get. */
    static String page(Document document) {
        return write(new HtmlFile(document, Flow.of(document), false, PAGE_STYLE));
    }

    static String write(HtmlFile file) {
        StringOutput output = new StringOutput(64_000);
        TEMPLATES.render("report/render/HtmlFile.jte", file, output);
        return output.toString();
    }

    /** Readers' browsers find out for each paragraph from which side it is read; the PDF's writer would lose its bullets. */
    @Nullable
    String direction() {
        return forPdf ? null : "auto";
    }

    /** Where a chart stands among the pieces, by which the PDF's writer finds it again. */
    int position(Piece piece) {
        return pieces.indexOf(piece);
    }

    /** The share of the page's width that each column gets, in hundredths; none where readers' browsers find it out. */
    List<Integer> widths(Piece.Tabled tabled) {
        return forPdf
                ? IntStream.of(ColumnWidths.of(tabled.table(), POINTS_OF_TEXT * 20))
                        .mapToObj(width -> width * 5 / POINTS_OF_TEXT)
                        .toList()
                : List.of();
    }

    /** Whether a table is kept on one page. */
    boolean staysWhole(Piece.Tabled tabled) {
        return TableBreaks.staysWhole(tabled.table());
    }

    /** The PDF's writer lays a chart out by its element's size: the width of the text, and the height that follows. */
    String size(Piece.Charted charted) {
        Drawing drawing = Charts.draw(charted.chart());
        return "width:%dmm;height:%dmm"
                .formatted(TEXT_WIDTH, Math.ceilDiv(TEXT_WIDTH * drawing.height(), drawing.width()));
    }

    static String resource(String name) {
        try (InputStream file = HtmlFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

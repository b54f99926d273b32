package org.plumbline.inspection.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the letters of each page in the order in which the page draws them. */
final class GlyphCollector extends PDFTextStripper {
    private static final float BOLD_WEIGHT = 600;

    private final BiConsumer<PDPage, Drawn> pages;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int operatorsLeft;
    private boolean picture;

    /**
     * @param mostOperators how many drawing operations all pages together may ask for
     * @param pages is given each page as soon as it has been drawn
     */
    GlyphCollector(int mostOperators, BiConsumer<PDPage, Drawn> pages) {
        this.operatorsLeft = mostOperators;
        this.pages = pages;
    }

    /**
     * What one page draws.
     *
     * @param number from 1
     * @param glyphs upright letters only: text along a margin belongs to no sentence
     */
    record Drawn(int number, List<Glyph> glyphs, boolean picture) {}

    /** More drawing than any report asks for. */
    static final class TooComplex extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Draws every page that has something on it. */
    void collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        picture = false;
    }

    @Override
    protected void writePage() {
        pages.accept(getCurrentPage(), new Drawn(getCurrentPageNo(), List.copyOf(glyphs), picture));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operatorsLeft--;
        if (operatorsLeft < 0) {
            throw new TooComplex();
        }
        picture =
                picture || operator.getName().equals("Do") || operator.getName().equals("BI");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || position.getDir() != 0) {
            return;
        }
        float left = position.getXDirAdj();
        glyphs.add(new Glyph(
                text,
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                position.getFontSizeInPt(),
                isBold(position.getFont()),
                position.getWidthOfSpace()));
    }

    private static boolean isBold(@Nullable PDFont font) {
        if (font == null || font.getName() == null) {
            return false;
        }
        String name = font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}

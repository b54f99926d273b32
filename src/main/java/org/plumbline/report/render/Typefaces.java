package org.plumbline.report.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that come with the program (a PDF for all readers embeds them): Liberation Sans, which has the measures of
 * Arial, Amiri for Arabic, Persian and Urdu, and DejaVu Sans for characters that neither has.
 */
final class Typefaces {
    static final String FAMILY = "Liberation Sans";
    static final String ARABIC = "Amiri";
    static final String FALLBACK = "DejaVu Sans";

    private static final byte[] REGULAR = bytes("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = bytes("LiberationSans-Bold.ttf");
    private static final byte[] ITALIC = bytes("LiberationSans-Italic.ttf");
    private static final byte[] BOLD_ITALIC = bytes("LiberationSans-BoldItalic.ttf");
    private static final byte[] ARABIC_LETTERS = bytes("Amiri-Regular.ttf");
    private static final byte[] OTHERS = bytes("DejaVuSans.ttf");
    private static final Font FOR_CHARTS = font(REGULAR);

    private Typefaces() {}

    static Font forCharts() {
        return FOR_CHARTS;
    }

    static void register(PdfRendererBuilder builder, PDDocument pdf) {
        add(builder, pdf, REGULAR, FAMILY, 400, FontStyle.NORMAL);
        add(builder, pdf, BOLD, FAMILY, 700, FontStyle.NORMAL);
        add(builder, pdf, ITALIC, FAMILY, 400, FontStyle.ITALIC);
        add(builder, pdf, BOLD_ITALIC, FAMILY, 700, FontStyle.ITALIC);
        add(builder, pdf, ARABIC_LETTERS, ARABIC, 400, FontStyle.NORMAL);
        add(builder, pdf, OTHERS, FALLBACK, 400, FontStyle.NORMAL);
    }

    private static void add(
            PdfRendererBuilder builder, PDDocument pdf, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(
                new PDFontSupplier(null) {
                    @Override
                    public PDFont supply() {
                        return embedded(pdf, font);
                    }
                },
                family,
                weight,
                style,
                true);
    }

    /** Without the typeface's table of ligatures, in which the library would look for each word, half of all its time. */
    private static PDFont embedded(PDDocument pdf, byte[] font) {
        try {
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(font));
            typeface.setEnableGsub(false);
            return PDType0Font.load(pdf, typeface, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The typeface of charts cannot be read", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.plumbline.inspection.reading.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Takes the text off a PDF, or says why not. */
public final class TakingText {
    /** The mark of a PDF stands within the first so many bytes; some programs put something before it. */
    private static final int HEAD = 1024;
    /** A page with fewer letters is a picture, a cover or blank. */
    private static final int FEW_LETTERS = 20;
    /** A report of the smallest kind, a letter, has some thousands. */
    private static final int FEWEST_LETTERS = 200;

    static {
        BundledFont.use();
    }

    private final PdfLimits limits;

    /** With how much a file may ask for. */
    public TakingText(PdfLimits limits) {
        this.limits = limits;
    }

    /**
     * The text of the file, or why there is none.
     *
     * @param progress is told after each page how many percent of the pages are done; it must not throw, or the file would
     *     be taken for damaged
     */
    public PdfText take(byte[] file, IntConsumer progress) {
        if (!isPdf(file)) {
            return new PdfText.Refused(Refusal.NOT_A_PDF);
        }
        if (file.length > limits.bytes()) {
            return new PdfText.Refused(Refusal.TOO_LARGE);
        }
        if (!Inflation.staysWithin(limits.inflatedBytes(), file)) {
            return new PdfText.Refused(Refusal.TOO_COMPLEX);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            return take(document, progress);
        } catch (InvalidPasswordException _) {
            return new PdfText.Refused(Refusal.LOCKED);
        } catch (GlyphCollector.TooComplex _) {
            return new PdfText.Refused(Refusal.TOO_COMPLEX);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // PDFBox meets a damaged file with any of these; none of them is a fault of ours.
            return new PdfText.Refused(Refusal.DAMAGED);
        }
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private PdfText take(PDDocument document, IntConsumer progress) throws IOException {
        if (document.getNumberOfPages() > limits.pages()) {
            return new PdfText.Refused(Refusal.TOO_LONG);
        }
        if (isForm(document)) {
            return new PdfText.Refused(Refusal.FORM);
        }
        List<Page> pages = new ArrayList<>();
        List<Integer> withoutText = new ArrayList<>();
        AtomicInteger letters = new AtomicInteger();
        new GlyphCollector(limits.operators(), (page, drawn) -> {
                    letters.addAndGet(drawn.glyphs().size());
                    pages.add(page(page, drawn));
                    if (drawn.glyphs().size() < FEW_LETTERS && drawn.picture()) {
                        withoutText.add(drawn.number());
                    }
                    progress.accept(100 * drawn.number() / document.getNumberOfPages());
                })
                .collect(document);
        if (letters.get() < FEWEST_LETTERS) {
            return new PdfText.Refused(withoutText.isEmpty() ? Refusal.EMPTY : Refusal.SCANNED);
        }
        return new PdfText.Taken(pages, withoutText);
    }

    private static Page page(PDPage page, GlyphCollector.Drawn drawn) {
        return new Page(
                drawn.number(),
                page.getCropBox().getWidth(),
                page.getCropBox().getHeight(),
                LineBuilder.build(drawn.number(), SegmentBuilder.build(drawn.glyphs())));
    }

    /** A field for a signature does not make a form. */
    private static boolean isForm(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return false;
        }
        if (form.hasXFA()) {
            return true;
        }
        for (var field : form.getFieldTree()) {
            if (!(field instanceof PDNonTerminalField) && !(field instanceof PDSignatureField)) {
                return true;
            }
        }
        return false;
    }
}

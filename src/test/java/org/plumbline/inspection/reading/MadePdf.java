package org.plumbline.inspection.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Files that people send by mistake. */
final class MadePdf {
    private MadePdf() {}

    /** What is done to a new document. */
    private interface Making {
        void to(PDDocument document) throws IOException;
    }

    static byte[] ofPages(int count) {
        return make(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    /** Pages of pictures, as a scanner makes them. */
    static byte[] scanned(int pages) {
        return make(document -> {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                var picture = LosslessFactory.createFromImage(
                        document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, 600, 800);
                }
            }
        });
    }

    static byte[] form() {
        return make(document -> {
            text(document, "Name of child");
            PDAcroForm form = new PDAcroForm(document);
            PDTextField name = new PDTextField(form);
            name.setPartialName("name");
            form.getFields().add(name);
            document.getDocumentCatalog().setAcroForm(form);
        });
    }

    /** A password is needed to open it. */
    static byte[] locked() {
        return make(document -> {
            text(document, "Secret");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    /** A letter about something else. */
    static byte[] letter() {
        return make(document ->
                text(document, "Dear Sir, the bins of our street were not emptied on 3 March 2026. ".repeat(8)));
    }

    private static void text(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(70, 700);
            content.setLeading(15);
            for (int at = 0; at < words.length(); at += 70) {
                content.showText(words.substring(at, Math.min(words.length(), at + 70)));
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] make(Making making) {
        try (PDDocument document = new PDDocument()) {
            making.to(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

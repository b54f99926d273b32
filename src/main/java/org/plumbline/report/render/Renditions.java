package org.plumbline.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.plumbline.report.document.Document;

/** Writes documents as files. */
public final class Renditions {
    private Renditions() {}

    /**
     * The file's bytes.
     *
     * @param madeAt the moment written into the file as its date
     */
    public static byte[] write(Document document, Format format, Instant madeAt) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
            write(document, format, madeAt, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Document document, Format format, Instant madeAt, OutputStream output)
            throws IOException {
        switch (format) {
            case WORD -> WordFile.write(document, madeAt, output);
            case PDF -> PdfFile.write(document, output);
            case PAGE -> output.write(HtmlFile.page(document).getBytes(StandardCharsets.UTF_8));
            case WORKBOOK -> WorkbookFile.write(document, output);
        }
    }
}

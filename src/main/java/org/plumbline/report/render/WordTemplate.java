package org.plumbline.report.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An empty Word document with the report's styles, numbering and language; its parts are XML files beside this class. */
final class WordTemplate {
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/document.xml", "document.xml",
            "word/styles.xml", "styles.xml",
            "word/numbering.xml", "numbering.xml",
            "word/settings.xml", "settings.xml"));
    private static final byte[] EMPTY = zipped();

    private WordTemplate() {}

    static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(EMPTY));
    }

    private static byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(HtmlFile.resource("word/" + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.plumbline.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Document;

/** A document as one format writes it, and what can be read in it. */
record Written(Format format, byte[] bytes) {
    private static final Instant MADE_AT = Instant.parse("2026-11-02T10:00:00Z");

    static Written as(Format format, Document document) {
        return new Written(format, Renditions.write(document, format, MADE_AT));
    }

    /** What a reader reads. */
    String text() {
        try {
            return switch (format) {
                case WORD -> {
                    try (XWPFWordExtractor extractor = new XWPFWordExtractor(word())) {
                        yield extractor.getText();
                    }
                }
                case PDF -> {
                    try (PDDocument pdf = pdf()) {
                        yield new PDFTextStripper().getText(pdf);
                    }
                }
                case PAGE ->
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
                case WORKBOOK -> String.join(" ", parts().values());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All there is, properties and descriptions too: what somebody finds who takes the file apart. */
    String everything() {
        try {
            return switch (format) {
                case WORD, WORKBOOK -> String.join(" ", parts().values());
                case PAGE -> new String(bytes, StandardCharsets.UTF_8);
                case PDF -> {
                    try (PDDocument pdf = pdf()) {
                        StringBuilder all = new StringBuilder(new PDFTextStripper().getText(pdf));
                        pdf.getDocument()
                                .getXrefTable()
                                .keySet()
                                .forEach(key -> addStrings(
                                        pdf.getDocument().getObjectFromPool(key).getObject(), all));
                        yield all.toString();
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strings written directly in an object: titles, descriptions, addresses. */
    private static void addStrings(@Nullable COSBase object, StringBuilder all) {
        switch (object) {
            case COSString string -> all.append(' ').append(string.getString());
            case COSDictionary dictionary -> dictionary.getValues().forEach(value -> addStrings(value, all));
            case COSArray array -> array.forEach(value -> addStrings(value, all));
            case null, default -> {}
        }
    }

    XWPFDocument word() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    PDDocument pdf() throws IOException {
        return Loader.loadPDF(bytes);
    }

    /** The XML parts of a zipped format, by name. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.getName().endsWith(".png")) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

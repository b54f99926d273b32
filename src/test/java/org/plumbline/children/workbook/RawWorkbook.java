package org.plumbline.children.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be wrong. */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes the bytes of one part. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A workbook of one sheet, "List 1", with these rows and shared strings as XML. */
    public static RawWorkbook ofRows(String rows, String... sharedStrings) {
        return new RawWorkbook()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relationship("r1", "officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='List 1' sheetId='1' r:id='s1'/></sheets></workbook>"
                                .formatted(MAIN, RELATED))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>%s%s</Relationships>"
                                .formatted(
                                        relationship("s1", "worksheet", "worksheets/sheet1.xml"),
                                        relationship("s2", "sharedStrings", "sharedStrings.xml")))
                .part("xl/sharedStrings.xml", "<sst>" + String.join("", sharedStrings) + "</sst>")
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATED, type, target);
    }

    public RawWorkbook part(String name, String xml) {
        return part(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public RawWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public RawWorkbook withoutPart(String name) {
        parts.remove(name);
        return this;
    }

    public Path in(Path folder) {
        Path file = folder.resolve("workbook.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file;
    }
}

package org.plumbline.plan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.plan.intake.SourceTables.Outcome;
import org.plumbline.plan.intake.SourceTables.Refused;

/** Opens the two kinds of Office files. The library refuses zip bombs by itself, by the share a part was packed. */
final class OfficeTables {
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final String MACRO_WORKBOOK = "sheet.macroEnabled.main+xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String MACRO_DOCUMENT = "document.macroEnabled.main+xml";

    private OfficeTables() {}

    /** Macros in a file are never run: only its tables are read. */
    static Outcome read(byte[] content) {
        try (ZipFile _ = wholeArchive(content);
                OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            String kind = mainPartOf(file);
            boolean macros = kind.endsWith(MACRO_WORKBOOK) || kind.endsWith(MACRO_DOCUMENT);
            if (kind.endsWith(WORKBOOK) || kind.endsWith(MACRO_WORKBOOK)) {
                return SourceTables.of(WorkbookTables.of(new XSSFWorkbook(file)), macros);
            }
            if (kind.endsWith(DOCUMENT) || kind.endsWith(MACRO_DOCUMENT)) {
                return SourceTables.of(DocumentTables.of(new XWPFDocument(file)), macros);
            }
            return new Refused("The file is neither a workbook (.xlsx) nor a Word document (.docx).");
        } catch (TooManyRows _) {
            return new Refused(SourceTables.tooLargeWords());
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException damaged) {
            return new Refused("The file is damaged. Open it in Office, save it again, and take the new one.");
        }
    }

    /** Fails where the list of parts, at the file's end, is cut off: the library would silently read what is left. */
    private static ZipFile wholeArchive(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).get();
    }

    /** A table is longer than any plan. */
    static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static String mainPartOf(OPCPackage file) throws InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            String type = part.getContentType();
            if (type.endsWith(".main+xml")) {
                return type;
            }
        }
        return "";
    }
}

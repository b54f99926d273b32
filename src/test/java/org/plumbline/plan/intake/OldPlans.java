package org.plumbline.plan.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Plans as authorities keep them: titles above the headings, merged themes, colours for words. */
public final class OldPlans {
    static final List<String> HEADINGS = List.of(
            "Ref.",
            "Priority area",
            "Ofsted rec no",
            "What we will do",
            "Lead officer",
            "By when",
            "BRAG",
            "Progress update");

    private OldPlans() {}

    /** The same plan in a workbook that may hold macros. */
    public static byte[] workbookWithMacros() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            return bytes(workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two actions under a theme merged downwards, one with a status shown by its colour alone. */
    public static byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Improvement plan");
            sheet.createRow(0).createCell(0).setCellValue("Children's services improvement plan v7 FINAL");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            fill(sheet, 2, HEADINGS);
            fill(
                    sheet,
                    3,
                    List.of(
                            "1.1",
                            "Management oversight",
                            "1 and 3",
                            "Weekly oversight notes",
                            "A. Reed",
                            "31/03/2026",
                            "",
                            "Begun"));
            fill(sheet, 4, List.of("1.2", "", "Rec 4", "Audit supervision", "B. Shah", "Jun-26", "Complete", ""));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            shade(sheet.getRow(3).getCell(6), "FFFFC000");
            shade(sheet.getRow(4).getCell(6), "FFFF0000");
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("Red");
            workbook.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            return bytes(workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two tables of the same headings, as a page break leaves them; the theme goes down over two rows. */
    public static byte[] document() {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable first = document.createTable(3, 3);
            fill(first, 0, List.of("Theme", "Action", "Status"));
            fill(first, 1, List.of("Practice", "Write chronologies", "On track"));
            fill(first, 2, List.of("", "See children alone", "Not yet complete"));
            first.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            first.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            XWPFTable second = document.createTable(2, 3);
            fill(second, 0, List.of("Theme", "Action", "Status"));
            fill(second, 1, List.of("Leaders", "Hold a board", ""));
            second.getRow(1).getCell(2).setColor("00B050");
            return bytes(document::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, int row, List<String> texts) {
        var made = sheet.createRow(row);
        for (int column = 0; column < texts.size(); column++) {
            made.createCell(column).setCellValue(texts.get(column));
        }
    }

    private static void shade(XSSFCell cell, String argb) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(argb), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void fill(XWPFTable table, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            table.getRow(row).getCell(column).setText(texts.get(column));
        }
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}

package org.plumbline.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The visible sheets of a workbook. A formula counts with the value it last had. */
final class WorkbookTables {
    private final DataFormatter formatter = new DataFormatter(java.util.Locale.UK);

    private WorkbookTables() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static List<SourceTable> of(XSSFWorkbook workbook) {
        WorkbookTables reading = new WorkbookTables();
        List<SourceTable> tables = new ArrayList<>();
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            if (workbook.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
                tables.add(reading.table(workbook.getSheetAt(at)));
            }
        }
        return tables;
    }

    private SourceTable table(XSSFSheet sheet) {
        if (sheet.getPhysicalNumberOfRows() > SourceTables.MOST_ROWS) {
            throw new OfficeTables.TooManyRows();
        }
        Map<CellAddress, CellAddress> merged = mergedInto(sheet);
        int width = widthOf(sheet);
        List<SourceRow> rows = new ArrayList<>();
        for (int row = sheet.getFirstRowNum(); row >= 0 && row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null || merged.containsKey(new CellAddress(row, 0))) {
                rows.add(row(sheet, row, width, merged));
            }
        }
        return new SourceTable(sheet.getSheetName(), rows);
    }

    private SourceRow row(XSSFSheet sheet, int row, int width, Map<CellAddress, CellAddress> merged) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            CellAddress own = new CellAddress(row, column);
            CellAddress anchor = merged.getOrDefault(own, own);
            SourceCell cell = cell(sheet, anchor);
            cells.add(anchor.equals(own) ? cell : cell.spreadOut());
        }
        return new SourceRow(row + 1, cells);
    }

    private SourceCell cell(XSSFSheet sheet, CellAddress at) {
        XSSFRow row = sheet.getRow(at.getRow());
        XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
        return cell == null ? SourceCell.EMPTY : new SourceCell(SourceTables.clean(textOf(cell)), shadeOf(cell), false);
    }

    private String textOf(XSSFCell cell) {
        boolean isNumber = cell.getCellType() == CellType.NUMERIC
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
        if (isNumber && DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(cell.getNumericCellValue())) {
            return Optional.ofNullable(cell.getLocalDateTimeCellValue())
                    .map(when -> LocalDate.from(when).toString())
                    .orElse("");
        }
        return isError(cell) ? "" : formatter.formatCellValue(cell);
    }

    private static boolean isError(Cell cell) {
        return cell.getCellType() == CellType.ERROR
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR);
    }

    private static Shade shadeOf(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        if (style == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return Shade.NONE;
        }
        XSSFColor colour = style.getFillForegroundColorColor();
        return colour == null ? Shade.NONE : Shade.ofHex(colour.getARGBHex());
    }

    /** Each cell that lies under another one's merged area, with the cell that holds the text. */
    private static Map<CellAddress, CellAddress> mergedInto(XSSFSheet sheet) {
        Map<CellAddress, CellAddress> merged = new HashMap<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            CellAddress anchor = new CellAddress(area.getFirstRow(), area.getFirstColumn());
            int lastRow = Math.min(area.getLastRow(), area.getFirstRow() + SourceTables.MOST_ROWS);
            int lastColumn = Math.min(area.getLastColumn(), SourceTables.MOST_COLUMNS);
            for (int row = area.getFirstRow(); row <= lastRow; row++) {
                for (int column = area.getFirstColumn(); column <= lastColumn; column++) {
                    merged.put(new CellAddress(row, column), anchor);
                }
            }
        }
        return merged;
    }

    private static int widthOf(XSSFSheet sheet) {
        int width = 0;
        for (var row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        return Math.min(width, SourceTables.MOST_COLUMNS);
    }
}

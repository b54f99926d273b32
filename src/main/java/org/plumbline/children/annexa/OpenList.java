package org.plumbline.children.annexa;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.Sheet;
import org.plumbline.children.workbook.SheetCursor;
import org.plumbline.children.workbook.Workbook;
import org.plumbline.children.workbook.WorkbookRefused;

/** A sheet that was recognised as a list, its cursor standing on the row of headings. */
final class OpenList implements AutoCloseable {
    /** Above the headings there may be a title and some notes. */
    private static final int MOST_ROWS_ABOVE_HEADINGS = 50;

    private final String file;
    private final Sheet sheet;
    private final SheetCursor cells;
    private final Problems problems;
    private final ListReader reader;

    private OpenList(String file, Sheet sheet, SheetCursor cells, SheetPlan plan, Asked asked) {
        this.file = file;
        this.sheet = sheet;
        this.cells = cells;
        this.problems = new Problems(file, sheet.name());
        this.reader = new ListReader(file, sheet.name(), plan, asked, problems);
        plan.report(problems);
    }

    /** Looks for a list's headings in the sheet; empty when it has none. */
    static Optional<OpenList> open(String file, Workbook workbook, Sheet sheet, Asked asked) throws IOException {
        SheetCursor cells = workbook.read(sheet);
        boolean found = false;
        try {
            for (int i = 0; i < MOST_ROWS_ABOVE_HEADINGS && cells.next(); i++) {
                Optional<SheetPlan> plan = SheetPlan.recognise(cells);
                if (plan.isPresent()) {
                    found = true;
                    return Optional.of(new OpenList(file, sheet, cells, plan.get(), asked));
                }
            }
            return Optional.empty();
        } finally {
            if (!found) {
                cells.close();
            }
        }
    }

    /** Reads the rows below the headings; a refusal becomes a problem of the sheet. */
    void read(@Nullable RowSink sink) throws IOException {
        try {
            reader.readAll(cells, sink);
        } catch (WorkbookRefused refused) {
            problems.add(ProblemKind.FILE_REFUSED, 0, "", refused.reason().message());
        }
    }

    String file() {
        return file;
    }

    Sheet sheet() {
        return sheet;
    }

    AnnexList list() {
        return reader.list();
    }

    ListReader reader() {
        return reader;
    }

    /** Adds to the sheet's problems. */
    void report(ProblemKind kind, Object... details) {
        problems.add(kind, 0, "", details);
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}

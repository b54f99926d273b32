package org.plumbline.demo.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.ChildHistory;

/**
 * One list being written row by row. Finished rows leave memory every thousand.
 */
final class Rows implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int POINTS_PER_COLUMN = 18;

    private final Worksheet sheet;
    private final AnnexAList list;
    private final Snapshot snapshot;
    private int row;
    private int column;
    private long key;

    Rows(Workbook workbook, AnnexAList list, Snapshot snapshot) {
        this.list = list;
        this.snapshot = snapshot;
        this.sheet = workbook.newWorksheet(list.title());
        List<String> headings = list.headings(snapshot.asAt());
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, POINTS_PER_COLUMN);
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Rows written so far, without the headings. */
    int count() {
        return row;
    }

    /** Begins a row with the five columns that lists 1 to 9 share. */
    void begin(ChildHistory child) {
        begin(child.identity().key());
        text(child.identity().caseId());
        sex(child);
        ethnicity(child);
        birth(child);
    }

    void begin(long itsKey) {
        row++;
        column = 0;
        key = itsKey;
        if (row % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    void sex(ChildHistory child) {
        code(Codes.SEX, child.identity().sex());
    }

    void ethnicity(ChildHistory child) {
        if (Spelling.mistaken(key, list.number(), 0.004)) {
            blank();
        } else {
            code(Codes.ETHNICITY, child.identity().ethnicity());
        }
    }

    /** Date of birth and age; both blank for a child not yet born, and now and then by mistake. */
    void birth(ChildHistory child) {
        LocalDate bornOn = child.identity().bornOn();
        if (bornOn.isAfter(snapshot.asAt()) || Spelling.mistaken(key, 20 + list.number(), 0.002)) {
            blank();
            blank();
        } else {
            date(bornOn);
            number(bornOn.until(snapshot.asAt()).getYears());
        }
    }

    /** A drop-down's text. */
    void code(Codes codes, String code) {
        text(Spelling.of(codes.text(code), key, column));
    }

    void code(Codes codes, @Nullable String code, boolean known) {
        if (known && code != null) {
            code(codes, code);
        } else {
            blank();
        }
    }

    /** A drop-down of yes and no with its letters. */
    void yesNo(boolean yes) {
        code(Codes.YES_NO, Boolean.toString(yes));
    }

    /** Yes or no without letters, as case systems export some columns. */
    void bareYesNo(boolean yes) {
        text(yes ? "Yes" : "No");
    }

    /** A text; an empty one leaves the cell blank. */
    void text(String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        column++;
    }

    void number(int number) {
        sheet.value(row, column++, number);
    }

    void date(@Nullable LocalDate date) {
        if (date == null) {
            blank();
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column++).format("dd/mm/yyyy").set();
        }
    }

    void blank() {
        column++;
    }

    /** Team and worker. A vacant post shows as {@code #N/A} or as nothing; two lists write some names otherwise. */
    void allocation(ChildHistory child) {
        var allocation = snapshot.allocation(child);
        text(allocation.team());
        worker(allocation);
    }

    private void worker(Snapshot.Allocation allocation) {
        var worker = allocation.worker();
        if (worker.isPresent()) {
            boolean other = list == AnnexAList.ENQUIRIES || list == AnnexAList.PROTECTION;
            String name = other ? worker.get().otherSpelling() : worker.get().name();
            text(Spelling.name(name, key, list.number()));
        } else if (Spelling.mistaken(key, 40, 0.6)) {
            text("#N/A");
        } else {
            blank();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}

package org.plumbline.children.annexa;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.MergedCells;
import org.plumbline.children.workbook.SheetCursor;

/** Reads the rows of one recognised sheet to its end. */
final class ListReader {
    private final String file;
    private final String sheet;
    private final SheetPlan plan;
    private final AnnexList list;
    private final Asked asked;
    private final Problems problems;
    private final RowChecks checks;
    private final CellReader[] readers;
    private final int identity;
    private final int born;
    private final int keyDate;

    private final Map<String, Birth> births = new HashMap<>();
    private final Set<RowName> setAside = new HashSet<>();
    private final Map<String, Set<LocalDate>> keys = new HashMap<>();
    private @Nullable LocalDate latestSeen;
    private final List<Integer> withoutId = new ArrayList<>();
    private int rows;

    ListReader(String file, String sheet, SheetPlan plan, Asked asked, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.plan = plan;
        this.list = plan.list();
        this.asked = asked;
        this.problems = problems;
        this.checks = new RowChecks(plan, asked.latest(), problems);
        this.readers = list.columns().stream().map(CellReader::new).toArray(CellReader[]::new);
        this.identity = list.position(list.identity());
        this.born = list.position(Column.BORN_ON);
        this.keyDate = firstRequiredDate(list);
    }

    private static int firstRequiredDate(AnnexList list) {
        for (Column column : list.columns()) {
            if (column.type() == ColumnType.DATE && column.isRequired()) {
                return list.position(column);
            }
        }
        return -1;
    }

    void readAll(SheetCursor cells, @Nullable RowSink sink) throws IOException {
        Value[] values = new Value[readers.length];
        while (cells.next()) {
            RowName name = new RowName(sheet, cells.row());
            if (!asked.setAside().isEmpty() && asked.setAside().contains(name)) {
                setAside.add(name);
                continue;
            }
            if (readRow(cells, values)) {
                keep(cells.row(), values, sink);
            }
        }
        cells.merged().forEach(this::blameMerging);
    }

    /** Says why rows have no id where it stands in cells that are merged over them. */
    private void blameMerging(MergedCells merged) {
        boolean hidesIds = merged.hideRowsOf(plan.place(identity))
                && withoutId.stream().anyMatch(row -> merged.firstRow() <= row && row <= merged.lastRow());
        if (hidesIds) {
            problems.add(
                    ProblemKind.IDS_MERGED,
                    merged.firstRow(),
                    plan.heading(identity),
                    merged.reference(),
                    merged.firstRow(),
                    list.identity().heading());
        }
    }

    /** Reads the row's cells; false when none of the list's own columns holds anything. */
    private boolean readRow(SheetCursor cells, Value[] values) {
        boolean any = false;
        for (int i = 0; i < readers.length; i++) {
            int place = plan.place(i);
            values[i] = place < 0 ? Value.Blank.CELL : readers[i].read(cells, place);
            any |= !values[i].isBlank();
        }
        if (any) {
            for (int i = 0; i < readers.length; i++) {
                int place = plan.place(i);
                if (place >= 0 && (values[i].isBlank() || values[i].isUnclear())) {
                    CellReports.report(plan, i, cells, values[i], problems);
                }
            }
        }
        return any;
    }

    private void keep(int row, Value[] values, @Nullable RowSink sink) {
        rows++;
        checks.check(row, values);
        noteLatest(values);
        String id = id(values[identity]);
        if (id == null) {
            withoutId.add(row);
            String what = list.identity().heading();
            problems.add(ProblemKind.ID_MISSING, row, plan.heading(identity), what, new RowName(sheet, row));
            return;
        }
        noteKey(row, id, values);
        if (list.isAboutChildren()) {
            LocalDate birth = born >= 0 && values[born] instanceof Value.Day(LocalDate on) ? on : null;
            Birth first = births.merge(id, new Birth(birth, row), (a, b) -> a.on() == null ? b : a);
            if (birth != null && !birth.equals(first.on())) {
                problems.add(ProblemKind.BIRTH_DIFFERS, row, plan.heading(born), id, sheet, first.row());
            }
        }
        if (sink != null) {
            sink.take(new ListRow(list, file, sheet, row, id, List.of(values)));
        }
    }

    private static @Nullable String id(Value value) {
        return value instanceof Value.Words(String words) ? words : null;
    }

    private void noteLatest(Value[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i != born
                    && values[i] instanceof Value.Day(LocalDate on)
                    && !on.isAfter(asked.latest())
                    && (latestSeen == null || on.isAfter(latestSeen))) {
                latestSeen = on;
            }
        }
    }

    private void noteKey(int row, String id, Value[] values) {
        LocalDate on = keyDate >= 0 && values[keyDate] instanceof Value.Day(LocalDate day) ? day : null;
        if (on == null) {
            return;
        }
        Set<LocalDate> known = keys.get(id);
        if (known == null) {
            keys.put(id, Set.of(on));
        } else if (known.contains(on)) {
            problems.add(ProblemKind.ROW_TWICE, row, plan.heading(keyDate), id);
        } else {
            Set<LocalDate> more = new HashSet<>(known);
            more.add(on);
            keys.put(id, more);
        }
    }

    AnnexList list() {
        return list;
    }

    String sheet() {
        return sheet;
    }

    /** How many rows the list holds, those without an id too, those set aside not. */
    int rows() {
        return rows;
    }

    /** The children met, with the date of birth first found for each. */
    Map<String, Birth> births() {
        return births;
    }

    Set<RowName> setAside() {
        return setAside;
    }

    /** The latest date, births left out, that is not after the extract's own; null when there is none. */
    @Nullable
    LocalDate latestSeen() {
        return latestSeen;
    }

    String birthHeading() {
        return plan.heading(born);
    }

    List<Problem> problems() {
        return problems.all();
    }

    /** A date of birth and the row that says it. */
    record Birth(@Nullable LocalDate on, int row) {}
}

package org.plumbline.children.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.DayText;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.FieldChecks;
import org.plumbline.children.returns.FieldType;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;

/** Checks the rows of one file of the set, and hands on what the files must agree about. */
final class TableRows implements RowTaker {
    /** The files that hold one row for each child. */
    private static final Set<String> ONE_ROW_EACH = Set.of("header", "uasc", "oc2", "oc3");

    private static final List<Period> PERIODS = List.of(
            new Period("DECOM", "DEC"),
            new Period("DATE_PLACED", "DATE_PLACED_CEASED"),
            new Period("MIS_START", "MIS_END"),
            new Period("SW_DECOM", "SW_DEC"),
            new Period("DOLO_START", "DOLO_END"));

    /** Ends that have their reason in another column: both or neither. */
    private static final List<Period> ENDS =
            List.of(new Period("DEC", "REC"), new Period("DATE_PLACED_CEASED", "REASON_PLACED_CEASED"));

    private final SetTable table;
    private final String file;
    private final ReturnProblems problems;
    private final FieldChecks checks;
    private final ChildrenSeen children;
    private final EpisodeChecks episodes;
    private final Map<String, Integer> rowsSeen = new HashMap<>();
    private final List<Period> periods;
    private final List<Period> ends;
    private final @Nullable LocalDate[] days;
    private int rows;

    TableRows(SetTable table, String file, SetReading reading) {
        this.table = table;
        this.file = file;
        this.problems = reading.problems();
        this.checks = reading.checks();
        this.children = reading.children();
        this.episodes = new EpisodeChecks(table, reading);
        this.periods = present(PERIODS);
        this.ends = present(ENDS);
        this.days = new LocalDate[table.fields().size()];
    }

    SetTable table() {
        return table;
    }

    int rows() {
        return rows;
    }

    @Override
    public void take(int row, String[] values) {
        rows++;
        Place place = new Place(file, table.title(), row);
        String child = child(place, values);
        checkRepeat(place, child, values);
        for (int i = 0; i < values.length; i++) {
            Field field = table.fields().get(i);
            boolean day = field.type() == FieldType.DATE || field.type() == FieldType.DAY_TO_COME;
            days[i] = day ? checks.day(place, field, values[i]) : null;
            if (!day && !field.name().equals(SetTable.CHILD)) {
                checks.check(place, field, values[i]);
            }
        }
        checkPeriods(place, values);
        checkBirth(place, child, values);
        if (!child.isEmpty()) {
            children.child(table, place, child);
            episodes.check(place, child, values, days);
        }
    }

    private List<Period> present(List<Period> all) {
        return all.stream()
                .filter(period -> table.position(period.start()) >= 0 && table.position(period.end()) >= 0)
                .toList();
    }

    private String child(Place place, String[] values) {
        int at = table.position(SetTable.CHILD);
        String id = values[at].strip();
        if (!id.equals(values[at])) {
            problems.add(place, SetTable.CHILD, ReturnProblemKind.ID_SPACES, id);
            values[at] = id;
        }
        if (id.isEmpty()) {
            problems.add(place, SetTable.CHILD, ReturnProblemKind.ID_MISSING, SetTable.CHILD);
        } else {
            checks.check(place, table.fields().get(at), id);
        }
        return id;
    }

    private void checkRepeat(Place place, String child, String[] values) {
        Integer same = rowsSeen.putIfAbsent(String.join("\u001f", values), place.row());
        if (same != null) {
            problems.add(place, SetTable.CHILD, ReturnProblemKind.ROW_TWICE, Integer.toString(same));
        } else if (ONE_ROW_EACH.contains(table.key()) && !child.isEmpty()) {
            Integer other = rowsSeen.putIfAbsent(child, place.row());
            if (other != null) {
                problems.add(place, SetTable.CHILD, ReturnProblemKind.CHILD_TWICE, child, Integer.toString(other));
            }
        }
    }

    private void checkPeriods(Place place, String[] values) {
        for (Period period : periods) {
            LocalDate start = days[table.position(period.start())];
            LocalDate end = days[table.position(period.end())];
            if (start != null && end != null && end.isBefore(start)) {
                problems.add(
                        place,
                        period.end(),
                        ReturnProblemKind.ENDS_BEFORE_START,
                        DayText.shown(end),
                        period.start(),
                        DayText.shown(start));
            }
        }
        for (Period end : ends) {
            String day = values[table.position(end.start())];
            String reason = values[table.position(end.end())];
            if (reason.isEmpty() && !day.isEmpty()) {
                problems.add(place, end.end(), ReturnProblemKind.ENDS_WITHOUT_REASON, end.start(), end.end());
            } else if (day.isEmpty() && !reason.isEmpty()) {
                problems.add(place, end.start(), ReturnProblemKind.REASON_WITHOUT_END, end.end(), reason, end.start());
            }
        }
    }

    private void checkBirth(Place place, String child, String[] values) {
        int bornAt = table.position(SetTable.BIRTH);
        LocalDate birth = bornAt < 0 ? null : days[bornAt];
        if (birth != null) {
            for (int i = 0; i < days.length; i++) {
                LocalDate on = days[i];
                if (i != bornAt && on != null && on.isBefore(birth)) {
                    String column = table.fields().get(i).name();
                    problems.add(place, column, ReturnProblemKind.BEFORE_BIRTH, DayText.shown(on));
                }
            }
            if (!child.isEmpty()) {
                children.birth(place, child, birth);
            }
        }
        int sexAt = table.position(SetTable.SEX);
        if (sexAt >= 0 && !child.isEmpty() && !values[sexAt].isEmpty()) {
            children.sex(place, child, values[sexAt]);
        }
    }

    /** Two columns that belong together. */
    private record Period(String start, String end) {}
}

package org.plumbline.children.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the dates of one row must have to do with each other, with birth, and with the extract's own date. */
final class RowChecks {
    /** Dates that may lie before birth: work for an unborn child begins before it. */
    private static final Set<Column> UNBORN = EnumSet.of(
            Column.CONTACT_ON,
            Column.EARLY_HELP_START,
            Column.EARLY_HELP_END,
            Column.REFERRAL_ON,
            Column.ASSESSMENT_START,
            Column.ASSESSMENT_END,
            Column.ENQUIRY_START,
            Column.CONFERENCE_ON,
            Column.NEED_START,
            Column.LAST_SEEN_ON,
            Column.PLAN_START,
            Column.PLAN_VISIT_ON,
            Column.PLAN_REVIEW_ON);

    private static final List<Column[]> PERIODS = List.of(
            new Column[] {Column.EARLY_HELP_START, Column.EARLY_HELP_END},
            new Column[] {Column.ASSESSMENT_START, Column.ASSESSMENT_END},
            new Column[] {Column.ENQUIRY_START, Column.CONFERENCE_ON},
            new Column[] {Column.NEED_START, Column.NEED_END},
            new Column[] {Column.PLAN_START, Column.PLAN_END},
            new Column[] {Column.CARE_START, Column.CARE_END},
            new Column[] {Column.STAGE_1_START, Column.STAGE_1_END},
            new Column[] {Column.STAGE_2_START, Column.STAGE_2_END});

    private final AnnexList list;
    private final SheetPlan plan;
    private final LocalDate latest;
    private final Problems problems;
    private final int born;
    private final List<int[]> periods = new ArrayList<>();

    RowChecks(SheetPlan plan, LocalDate latest, Problems problems) {
        this.list = plan.list();
        this.plan = plan;
        this.latest = latest;
        this.problems = problems;
        this.born = list.position(Column.BORN_ON);
        for (Column[] period : PERIODS) {
            int start = list.position(period[0]);
            int end = list.position(period[1]);
            if (start >= 0 && end >= 0) {
                periods.add(new int[] {start, end});
            }
        }
    }

    void check(int row, Value[] values) {
        LocalDate birth = born >= 0 && values[born] instanceof Value.Day(LocalDate on) ? on : null;
        for (int i = 0; i < values.length; i++) {
            if (i != born && values[i] instanceof Value.Day(LocalDate on)) {
                if (on.isAfter(latest)) {
                    problems.add(ProblemKind.AFTER_AS_AT, row, plan.heading(i), shown(on), shown(latest));
                }
                if (birth != null && on.isBefore(birth)) {
                    boolean unborn = UNBORN.contains(list.columns().get(i));
                    ProblemKind kind = unborn ? ProblemKind.BEFORE_BIRTH_UNBORN : ProblemKind.BEFORE_BIRTH;
                    problems.add(kind, row, plan.heading(i), shown(on));
                }
            }
        }
        for (int[] period : periods) {
            checkPeriod(row, period[0], period[1], values);
        }
    }

    private void checkPeriod(int row, int start, int end, Value[] values) {
        if (values[start] instanceof Value.Day(LocalDate from)
                && values[end] instanceof Value.Day(LocalDate until)
                && until.isBefore(from)) {
            problems.add(ProblemKind.ENDS_BEFORE_START, row, plan.heading(end), shown(until), plan.heading(start));
        }
    }

    private static String shown(LocalDate on) {
        return "%02d/%02d/%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear());
    }
}

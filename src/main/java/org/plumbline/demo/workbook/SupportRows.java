package org.plumbline.demo.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Rhythm;
import org.plumbline.demo.county.Step;

/** Lists 6 and 7: children in need and children with a protection plan. */
final class SupportRows {
    private SupportRows() {}

    static void need(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        for (var need : child.begun(Step.Need.class, snapshot.asAt())) {
            if (snapshot.showsPeriod(need.on(), need.closedOn())) {
                LocalDate closed = snapshot.known(need.closedOn());
                rows.begin(child);
                rows.yesNo(child.identity().disabled());
                rows.date(need.on());
                rows.code(Codes.NEED, need.need());
                rows.date(lastOf(need.seen(), closed, snapshot));
                rows.date(closed);
                rows.code(Codes.CLOSURE, need.reason(), closed != null);
                rows.code(Codes.CASE_STATUS, status(child, need, snapshot));
                rows.allocation(child);
            }
        }
    }

    private static String status(ChildHistory child, Step.Need need, Snapshot snapshot) {
        if (!snapshot.current(need.on(), need.closedOn())) {
            return "CLOSED";
        }
        if (child.all(Step.Care.class).stream().anyMatch(care -> snapshot.current(care.on(), care.endedOn()))) {
            return "CARE";
        }
        if (child.all(Step.ProtectionPlan.class).stream()
                .anyMatch(plan -> snapshot.current(plan.on(), plan.endedOn()))) {
            return "PLAN";
        }
        // An assessment may be recorded as begun some days before the referral, by mistake.
        boolean assessed = child.begun(Step.Assessment.class, snapshot.asAt()).stream()
                .filter(assessment -> assessment.on().isAfter(need.on().minusDays(20)))
                .anyMatch(assessment -> snapshot.known(assessment.authorisedOn()) != null);
        return assessed ? "NEED" : "ASSESSMENT";
    }

    static void protection(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        var plans = child.begun(Step.ProtectionPlan.class, snapshot.asAt());
        for (int previous = 0; previous < plans.size(); previous++) {
            var plan = plans.get(previous);
            if (snapshot.showsPeriod(plan.on(), plan.endedOn())) {
                protection(child, plan, previous, rows);
            }
        }
    }

    private static void protection(ChildHistory child, Step.ProtectionPlan plan, int previous, Rows rows) {
        var snapshot = rows.snapshot();
        LocalDate ended = snapshot.known(plan.endedOn());
        LocalDate visited = lastOf(plan.visits(), ended, snapshot);
        rows.begin(child);
        rows.yesNo(child.identity().disabled());
        rows.date(plan.on());
        rows.code(Codes.ABUSE, plan.firstCategory());
        rows.code(Codes.ABUSE, plan.latestCategory());
        rows.date(visited);
        if (visited == null) {
            rows.blank();
        } else {
            rows.yesNo(Dice.fraction(plan.visits().key(), visited.toEpochDay()) < 0.86);
        }
        rows.date(lastOf(plan.conferences(), ended, snapshot));
        rows.date(ended);
        rows.yesNo(urgentlyProtected(child, snapshot));
        rows.number(previous);
        rows.allocation(child);
    }

    /** An emergency protection order or police protection in the six months. */
    private static boolean urgentlyProtected(ChildHistory child, Snapshot snapshot) {
        return child.all(Step.Care.class).stream()
                .flatMap(care -> care.legal().stream())
                .anyMatch(status -> status.code().startsWith("L") && snapshot.shows(status.from()));
    }

    /** The last time something recurring happened: before the end of what it belongs to, and by the snapshot's day. */
    static @Nullable LocalDate lastOf(Rhythm rhythm, @Nullable LocalDate ended, Snapshot snapshot) {
        return rhythm.lastBy(ended == null ? snapshot.asAt() : ended).orElse(null);
    }
}

package org.plumbline.demo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.demo.county.County;

class EvaluationPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MONTHS = 30;

    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    private final County county = new County(1, 2_500, LocalDate.of(2026, 10, 31));
    private final List<PlannedEvaluation> planned =
            new EvaluationPlan(county, calendar, TODAY, MONTHS).evaluations().toList();

    @Test
    void evaluatesAboutThirtyChildrenAMonth() {
        assertThat(planned).hasSizeBetween(800, 1_200);
    }

    @Test
    void leavesTheNewestUnfinished() {
        var open = planned.stream().filter(one -> one.completedOn() == null).toList();

        assertThat(open)
                .hasSizeBetween(10, 60)
                .allMatch(one -> one.allocatedOn().isAfter(TODAY.minusMonths(3)));
    }

    @Test
    void evaluatesNoChildTwiceWithinAYear() {
        Map<String, LocalDate> last = new HashMap<>();
        for (PlannedEvaluation one : planned) {
            LocalDate before = last.put(one.caseId(), one.allocatedOn());
            assertThat(before == null || before.isBefore(one.allocatedOn().minusMonths(10)))
                    .as("%s on %s after %s", one.caseId(), one.allocatedOn(), before)
                    .isTrue();
        }
    }

    @Test
    void neverLetsSomebodyEvaluateTheirOwnCaseOrTeam() {
        for (PlannedEvaluation one : planned) {
            assertThat(one.worker()).isNotEqualTo(Optional.of(one.auditor()));
            assertThat(new ActionPlan(county, calendar, TODAY).manager(one.team(), one.allocatedOn()))
                    .isNotEqualTo(Optional.of(one.auditor()));
        }
    }

    @Test
    void findsPracticeBetterAtTheEndThanAtTheBeginning() {
        assertThat(shareInadequate(TODAY.minusMonths(6), TODAY))
                .isLessThan(shareInadequate(TODAY.minusMonths(MONTHS), TODAY.minusMonths(24)));
    }

    private double shareInadequate(LocalDate from, LocalDate to) {
        var writing = new WritingEvaluation(Forms.twelveDomains());
        var grades = planned.stream()
                .filter(one -> one.completedOn() != null
                        && one.completedOn().isAfter(from)
                        && one.completedOn().isBefore(to))
                .map(one -> writing.write(one, one.allocatedOn()).overall())
                .toList();
        return grades.stream().filter(grade -> grade == 1).count() / (double) grades.size();
    }
}

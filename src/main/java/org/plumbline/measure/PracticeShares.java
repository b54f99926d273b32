package org.plumbline.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.plumbline.access.Reach;
import org.plumbline.action.ActionFigures;
import org.plumbline.evaluation.EvaluationFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares of the whole service's practice over whole months, for other rooms to bind their measures to. */
@Service
public class PracticeShares {
    private static final Reach WHOLE_SERVICE = new Reach(true, Set.of(), null);
    private static final Set<String> GOOD_OR_BETTER = Set.of("good", "outstanding");

    private final EvaluationFigures evaluations;
    private final ActionFigures actions;

    PracticeShares(EvaluationFigures evaluations, ActionFigures actions) {
        this.evaluations = evaluations;
        this.actions = actions;
    }

    /**
     * A share as it was counted.
     *
     * @param fulfilled how many fulfil it
     * @param outOf how many there were; may be 0
     */
    public record Share(long fulfilled, long outOf) {}

    /** Completed evaluations whose original overall grade was Good or Outstanding, by month of completion. */
    @Transactional(readOnly = true)
    public Share goodOrBetter(YearMonth from, YearMonth to) {
        List<EvaluationFigures.GradeCount> counts = evaluations.countGrades(from, to);
        return new Share(
                counts.stream()
                        .filter(count -> GOOD_OR_BETTER.contains(count.grade()))
                        .mapToLong(EvaluationFigures.GradeCount::count)
                        .sum(),
                counts.stream().mapToLong(EvaluationFigures.GradeCount::count).sum());
    }

    /** Actions verified in the months, no later than the due date first agreed. */
    @Transactional(readOnly = true)
    public Share verifiedInTime(YearMonth from, YearMonth to) {
        List<ActionFigures.MonthRow> months = actions.listByMonth(from, to, WHOLE_SERVICE);
        return new Share(
                months.stream()
                        .mapToLong(ActionFigures.MonthRow::verifiedInTime)
                        .sum(),
                months.stream().mapToLong(ActionFigures.MonthRow::verified).sum());
    }
}

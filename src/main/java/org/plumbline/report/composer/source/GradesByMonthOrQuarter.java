package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.report.composer.figure.Figure;
import org.springframework.stereotype.Component;

/**
 * Overall grades for public reports: by month, and by quarter where so few evaluations are completed in a month that hardly
 * a number of it could be published.
 */
@Component
class GradesByMonthOrQuarter implements FigureSource {
    /** With four grades, five of each: the largest number that is withheld. */
    private static final int FEWEST_A_MONTH = 20;

    private final EvaluationFigures evaluations;

    GradesByMonthOrQuarter(EvaluationFigures evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "grades-by-month-or-quarter";
    }

    @Override
    public String label() {
        return "Grades of evaluations, by month, or by quarter where they are few";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<GradeCount> counts = evaluations.countGrades(request.firstMonth(), request.lastMonth());
        GradeColumns grades = new GradeColumns(counts);
        if (grades.size() == 0) {
            return Optional.empty();
        }
        GradesByPeriod periods = new GradesByPeriod(grades, request);
        boolean few = counts.stream().mapToLong(GradeCount::count).sum() < (long) FEWEST_A_MONTH * request.months();
        return Optional.of(
                few
                        ? periods.byQuarter(
                                query(),
                                GradesByMonth.NOTE + " They stand by quarter because fewer than " + FEWEST_A_MONTH
                                        + " evaluations a month were completed on average.")
                        : periods.byMonth(query(), GradesByMonth.NOTE));
    }
}

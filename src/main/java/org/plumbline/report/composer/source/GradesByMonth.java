package org.plumbline.report.composer.source;

import java.util.Optional;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.report.composer.figure.Figure;
import org.springframework.stereotype.Component;

/** Overall grades by the month of completion. */
@Component
class GradesByMonth implements FigureSource {
    static final String NOTE =
            "Overall grades as the auditors first gave them. Grades of a few evaluations say little.";

    private final EvaluationFigures evaluations;

    GradesByMonth(EvaluationFigures evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "grades-by-month";
    }

    @Override
    public String label() {
        return "Grades of evaluations, by month";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        GradeColumns grades = new GradeColumns(evaluations.countGrades(request.firstMonth(), request.lastMonth()));
        if (grades.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(new GradesByPeriod(grades, request).byMonth(query(), NOTE));
    }
}

package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.evaluation.EvaluationFigures.Progress;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** How many evaluations were due, and how many were done. */
@Component
class EvaluationsDueAndDone implements FigureSource {
    private final EvaluationFigures evaluations;

    EvaluationsDueAndDone(EvaluationFigures evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "evaluations-due-and-done";
    }

    @Override
    public String label() {
        return "Evaluations due and done";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<Progress> progress = evaluations.countProgress(request.firstDay(), request.today(), request.today());
        if (progress.isEmpty()) {
            return Optional.empty();
        }
        KeyRows rows = new KeyRows(request.firstDay(), request.today());
        int due = rows.add("Due in these months", "evaluations-due", sum(progress, Progress::due));
        int onTime = rows.add("Done on time", "evaluations-done-on-time", sum(progress, Progress::doneOnTime));
        int late = rows.add("Done late", "evaluations-done-late", sum(progress, Progress::doneLate));
        rows.within(due, onTime, late);
        int open = rows.add("Open now", "evaluations-open", sum(progress, Progress::open));
        int overdue = rows.add("Overdue now", "evaluations-overdue", sum(progress, Progress::overdue));
        rows.within(open, overdue);
        return Optional.of(Figure.of(
                query(),
                "Evaluations due and done",
                request.today(),
                List.of(FigurePart.of(rows.table("Evaluations due and done in " + request.months()
                        + (request.months() == 1 ? " month" : " months"))))));
    }

    private static long sum(List<Progress> progress, ToIntFunction<Progress> number) {
        return progress.stream().mapToInt(number).sum();
    }
}

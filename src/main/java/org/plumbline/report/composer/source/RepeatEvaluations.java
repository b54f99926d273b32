package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.CompletedEvaluations;
import org.plumbline.evaluation.CompletedEvaluations.Movement;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** Children whose practice was evaluated again: better, the same or worse. */
@Component
class RepeatEvaluations implements FigureSource {
    private final CompletedEvaluations evaluations;

    RepeatEvaluations(CompletedEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "repeat-evaluations";
    }

    @Override
    public String label() {
        return "Evaluated again: better, the same or worse";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        Movement movement = evaluations.countMovement(request.firstDay(), request.today());
        int again = movement.better() + movement.same() + movement.worse();
        if (again == 0) {
            return Optional.empty();
        }
        KeyRows rows = new KeyRows(request.firstDay(), request.today());
        int all = rows.add("Children whose practice was evaluated again", "repeats", again);
        int better = rows.add("With a higher grade than before", "repeats-better", movement.better());
        int same = rows.add("With the same grade", "repeats-same", movement.same());
        int worse = rows.add("With a lower grade", "repeats-worse", movement.worse());
        rows.addUp(all, better, same, worse);
        return Optional.of(Figure.of(
                query(),
                "Evaluated again",
                request.today(),
                List.of(FigurePart.of(rows.table("Children whose practice was evaluated again")
                        .noting("Where a child is evaluated again because the grade was low, some improve by chance"
                                + " alone.")))));
    }
}

package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.evaluation.CompletedEvaluations;
import org.plumbline.evaluation.CompletedEvaluations.Completed;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.springframework.stereotype.Component;

/** Every evaluation completed, with its grade and without any child, for inspectors; never published. */
@Component
class Audits implements FigureSource {
    private final CompletedEvaluations evaluations;

    Audits(CompletedEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "audits";
    }

    @Override
    public String label() {
        return "List of completed evaluations (never public)";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<Completed> completed = evaluations.listCompleted(request.firstDay(), request.today());
        if (completed.isEmpty()) {
            return Optional.empty();
        }
        FigureTable table = FigureTable.of(
                        "Evaluations completed from " + Dates.day(request.firstDay()) + " to "
                                + Dates.day(request.today()),
                        List.of(
                                new Column("Evaluation", false),
                                new Column("Completed", false),
                                new Column("Why", false),
                                new Column("Team", false),
                                new Column("Overall grade", false)),
                        completed.stream().map(Audits::row).toList())
                .noting("The reference opens the evaluation for those who may see it. It says nothing of the child.");
        return Optional.of(Figure.of(query(), "Evaluations completed", request.today(), List.of(FigurePart.of(table)))
                .asInternal());
    }

    private static List<FigureCell> row(Completed one) {
        return List.of(
                FigureCell.words(one.id().reference()),
                FigureCell.words(Dates.shortDay(one.on())),
                FigureCell.words(one.trigger().words()),
                FigureCell.words(Objects.requireNonNullElse(one.teamName(), "No team")),
                FigureCell.words(Objects.requireNonNullElse(one.word(), "Not graded")));
    }
}

package org.plumbline.report.composer.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.children.Cohort;
import org.plumbline.cohort.CohortMovement;
import org.plumbline.cohort.Selection;
import org.plumbline.cohort.Selections;
import org.plumbline.evaluation.CompletedEvaluations;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** Children in care who live with a parent: how many, how many of them were evaluated, who came and who left. */
@Component
class PlacedAtHome implements FigureSource {
    private static final String NAME = ChildrenByCohort.name(Cohort.PLACED_AT_HOME);
    private static final int MONTHS = 6;

    private final Selections selections;
    private final CompletedEvaluations evaluations;

    PlacedAtHome(Selections selections, CompletedEvaluations evaluations) {
        this.selections = selections;
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "placed-at-home";
    }

    @Override
    public String label() {
        return "Children placed at home with parents";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return selections.findSelection(Cohort.PLACED_AT_HOME).map(selection -> {
            KeyRows rows = new KeyRows(selection.asAt(), selection.asAt());
            int all = rows.add(
                    "Children in care placed at home with parents",
                    NAME,
                    selection.members().size());
            int evaluated = rows.add(
                    "Of these evaluated in the last six months",
                    NAME + "-evaluated",
                    evaluated(selection, request.today().minusMonths(MONTHS), request.today()));
            rows.within(all, evaluated);
            return Figure.of(
                    query(),
                    "Children placed at home",
                    selection.asAt(),
                    List.of(FigurePart.of(rows.table("Children placed at home with parents")
                            .noting(Cohort.PLACED_AT_HOME.definition()))));
        });
    }

    @Override
    public Optional<Figure> takeChanges(FigureRequest request, Figure now, Earlier earlier) {
        return selections
                .findMovement(Cohort.PLACED_AT_HOME, earlier.takenOn())
                .map(movement -> changes(movement, earlier, request.today()));
    }

    private Figure changes(CohortMovement movement, Earlier earlier, LocalDate today) {
        KeyRows rows = new KeyRows(movement.asAt(), movement.asAt());
        int then =
                rows.add("Then, on " + Dates.day(movement.thenAsAt()), NAME, "", movement.then(), movement.thenAsAt());
        int left = rows.add("Left since", NAME + "-left", movement.left());
        int stayed = rows.add("There both times", NAME + "-stayed", movement.stayed());
        int joined = rows.add("Joined since", NAME + "-joined", movement.joined());
        int now = rows.add("Now, on " + Dates.day(movement.asAt()), NAME, "", movement.now(), movement.asAt());
        rows.addUp(then, left, stayed);
        rows.addUp(now, stayed, joined);
        selections
                .findSelection(Cohort.PLACED_AT_HOME)
                .ifPresent(selection -> rows.within(
                        now,
                        rows.add(
                                "Of these evaluated since",
                                NAME + "-evaluated-since",
                                evaluated(selection, earlier.takenOn(), today))));
        return Figure.of(
                query(),
                "Children placed at home: since the version of " + Dates.day(earlier.seenOn()),
                movement.asAt(),
                List.of(FigurePart.of(rows.table(
                        "Placed at home: who came and left since the version of " + Dates.day(earlier.seenOn())))));
    }

    private int evaluated(Selection selection, LocalDate from, LocalDate to) {
        return evaluations.countEvaluated(
                selection.members().stream().map(Selection.Member::child).toList(), from, to);
    }
}

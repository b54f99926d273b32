package org.plumbline.report.composer.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.report.composer.figure.CountGrid;
import org.plumbline.report.composer.figure.CountGrid.Across;

/** The grades in use as columns, the best first; where one of them is Good, those as good or better are added up. */
final class GradeColumns {
    private static final String MEASURE = "evaluations-completed";

    private final List<GradeCount> counts;
    private final List<Step> steps;

    private record Step(int rank, String word) {
        Across across() {
            String code = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return new Across(word, "grade=" + rank + "-" + code, "evaluations-" + code);
        }
    }

    GradeColumns(List<GradeCount> counts) {
        this.counts = counts;
        steps = counts.stream()
                .map(count -> new Step(count.rank(), count.word()))
                .distinct()
                .sorted(Comparator.comparingInt(Step::rank).reversed().thenComparing(Step::word))
                .toList();
    }

    CountGrid grid(String caption, String rowHeading) {
        List<Across> across = steps.stream().map(Step::across).toList();
        CountGrid grid = new CountGrid(caption, rowHeading, MEASURE, across);
        OptionalInt good = steps.stream()
                .filter(step -> step.word().equals("Good"))
                .mapToInt(Step::rank)
                .min();
        if (good.isEmpty()) {
            return grid;
        }
        List<Across> members = steps.stream()
                .filter(step -> step.rank() >= good.getAsInt())
                .map(Step::across)
                .toList();
        return grid.gathering(
                "Good or better", "grade=good-or-better", "evaluations-good-or-better", members::contains);
    }

    int size() {
        return steps.size();
    }

    /** How many of these have the grade of the column. */
    static long count(List<GradeCount> part, Across across) {
        return part.stream()
                .filter(count -> new Step(count.rank(), count.word()).across().equals(across))
                .mapToLong(GradeCount::count)
                .sum();
    }

    List<GradeCount> counts() {
        return counts;
    }
}

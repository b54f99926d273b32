package org.plumbline.report.composer.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** How many of each row's have the grade of a column; a row and column in which there is none are not there. */
    Map<String, Map<Across, Long>> countedBy(Function<GradeCount, String> row) {
        Map<Step, Across> columns = steps.stream().collect(Collectors.toMap(Function.identity(), Step::across));
        return counts.stream()
                .collect(Collectors.groupingBy(
                        row,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                count -> columns.get(new Step(count.rank(), count.word())),
                                Collectors.summingLong(GradeCount::count))));
    }

    List<GradeCount> counts() {
        return counts;
    }
}

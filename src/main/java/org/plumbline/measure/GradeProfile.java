package org.plumbline.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.evaluation.GradeFills;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.StackedBars;
import org.plumbline.page.StackedBars.Bar;
import org.plumbline.page.StackedBars.Series;

/** How overall grades are spread, as bars. The best grade stands first; the bars stand in their own order, never ranked. */
final class GradeProfile {
    private static final String NO_TEAM = "No team";

    private final List<GradeCount> counts;
    private final List<Step> scale;

    /** One step of the scales in use; grades of the same rank and word are one step, whichever tool they came from. */
    private record Step(int rank, String word) {}

    GradeProfile(List<GradeCount> counts) {
        this.counts = List.copyOf(counts);
        this.scale = counts.stream()
                .map(count -> new Step(count.rank(), count.word()))
                .distinct()
                .sorted(Comparator.comparingInt(Step::rank).reversed().thenComparing(Step::word))
                .toList();
    }

    /** All evaluations counted. */
    int total() {
        return counts.stream().mapToInt(GradeCount::count).sum();
    }

    /** "20 Outstanding, 139 Good": every step with its number, the best first. */
    String inWords() {
        return scale.stream()
                .map(step -> Numbers.whole(countOf(step, counts)) + " " + step.word())
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
    }

    /** A bar for each month of the period, those without evaluations too. */
    StackedBars byMonth(Period period) {
        Map<YearMonth, List<GradeCount>> byMonth = group(GradeCount::month);
        List<Bar> bars = period.months().stream()
                .map(month -> bar(Dates.shortMonth(month), byMonth.getOrDefault(month, List.of())))
                .toList();
        return bars("grades-by-month", "Overall grades by month of completion", "Month", bars);
    }

    /** A bar for each team, in the order of the counts (alphabetical), those of no team last. */
    StackedBars byTeam() {
        List<Bar> bars = new ArrayList<>();
        group(count -> Objects.requireNonNullElse(count.teamName(), NO_TEAM))
                .forEach((team, ofTeam) -> bars.add(bar(team, ofTeam)));
        return bars("grades-by-team", "Overall grades by team", "Team", bars);
    }

    private StackedBars bars(String id, String title, String rowHeading, List<Bar> bars) {
        String description = "Each bar is one whole. " + Numbers.of(total(), "evaluation", "evaluations") + ": "
                + inWords() + ". The table below has the numbers.";
        List<Series> series = scale.stream()
                .map(step -> new Series(step.word(), GradeFills.of(step.rank())))
                .toList();
        return new StackedBars(id, title, description, rowHeading, series, bars);
    }

    private Bar bar(String label, List<GradeCount> part) {
        return new Bar(label, scale.stream().map(step -> countOf(step, part)).toList());
    }

    private static int countOf(Step step, List<GradeCount> part) {
        return part.stream()
                .filter(count -> count.rank() == step.rank() && count.word().equals(step.word()))
                .mapToInt(GradeCount::count)
                .sum();
    }

    private <K> Map<K, List<GradeCount>> group(Function<GradeCount, K> key) {
        Map<K, List<GradeCount>> groups = new LinkedHashMap<>();
        counts.forEach(count ->
                groups.computeIfAbsent(key.apply(count), _ -> new ArrayList<>()).add(count));
        return groups;
    }
}

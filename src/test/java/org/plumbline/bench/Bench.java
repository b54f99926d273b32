package org.plumbline.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures, prints each figure beside its limit, and fails when a limit is broken. */
final class Bench {
    private static final List<Measure> MEASURES = List.of(
            new ImportMeasure(),
            new StoringMeasure(),
            new ReportMeasure(),
            new StartMeasure(),
            new TrailMeasure(),
            new DocumentsMeasure(),
            new OverviewMeasure(),
            new PlanMeasure(),
            new PagesMeasure());

    private Bench() {}

    /** Takes the project's folder and the names of the measures to take; without names, all. */
    public static void main(String[] arguments) throws Exception {
        var workplace = new Workplace(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        List<String> known = MEASURES.stream().map(Measure::name).toList();
        if (!known.containsAll(wanted)) {
            System.err.println("bench measures: " + String.join(", ", known));
            System.exit(2);
        }
        boolean kept = true;
        for (Measure measure : MEASURES) {
            if (wanted.isEmpty() || wanted.contains(measure.name())) {
                System.out.println(measure.name() + ": " + measure.description());
                List<Figure> figures = measure.take(workplace);
                figures.forEach(System.out::println);
                kept &= figures.stream().allMatch(Figure::isKept);
            }
        }
        System.exit(kept ? 0 : 1);
    }
}

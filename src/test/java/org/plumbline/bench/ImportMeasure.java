package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code import --check} of a large workbook and of large returns, as whole processes: script, JVM and all. */
final class ImportMeasure implements Measure {
    private static final int RUNS = 7;
    private static final Pattern ROWS = Pattern.compile("\"(?:list-\\d+|child|episodes)\":(\\d+)");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "import --check of a workbook with eleven lists and about 55,000 rows, of a census of 6,640 children"
                + " and of 50,000 episodes, " + RUNS + " processes in turn each";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        var figures = new ArrayList<Figure>();
        figures.addAll(check(workplace, "workbook", LargeWorkbook.FIRST.in(workplace), 2_000, 400));
        figures.addAll(check(workplace, "census", LargeReturn.CENSUS.in(workplace), 1_500, 200));
        figures.addAll(check(workplace, "episodes", LargeReturn.EPISODES.in(workplace), 2_000, 400));
        return figures;
    }

    private static List<Figure> check(Workplace workplace, String what, Path file, long mostMillis, long mostMegabytes)
            throws Exception {
        Path folder = workplace.folder("import");
        var millis = new ArrayList<Long>();
        var megabytes = new ArrayList<Long>();
        long rows = 0;
        for (int run = 0; run < RUNS; run++) {
            try (Running check = workplace.start(folder, Map.of(), "import", file.toString(), "--check", "--json")) {
                millis.add(check.millisUntilEnd(Duration.ofMinutes(2)));
                megabytes.add(check.peakMegabytes());
                rows = rows(check.output());
            }
        }
        return List.of(
                Figure.of(what + ": rows", rows, "rows"),
                Figure.limited(what + ": wall time, median", Sample.of(millis).median(), "ms", mostMillis),
                Figure.of(what + ": wall time, worst", Sample.of(millis).worst(), "ms"),
                Figure.limited(
                        what + ": resident memory at its peak, worst",
                        Sample.of(megabytes).worst(),
                        "MB",
                        mostMegabytes));
    }

    private static long rows(String report) {
        return ROWS.matcher(report)
                .results()
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();
    }
}

package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code import --check} of a large workbook, as a whole process: script, JVM and all. */
final class ImportMeasure implements Measure {
    private static final int RUNS = 7;
    private static final Pattern ROWS = Pattern.compile("\"list-\\d+\"\\s*:\\s*(\\d+)");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "import --check of a workbook with eleven lists and about 55,000 rows, " + RUNS + " processes in turn";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path folder = workplace.folder("import");
        Path workbook = LargeWorkbook.FIRST.in(workplace);
        var millis = new ArrayList<Long>();
        var megabytes = new ArrayList<Long>();
        long rows = 0;
        for (int run = 0; run < RUNS; run++) {
            try (Running check =
                    workplace.start(folder, Map.of(), "import", workbook.toString(), "--check", "--json")) {
                millis.add(check.millisUntilEnd(Duration.ofMinutes(2)));
                megabytes.add(check.peakMegabytes());
                rows = rows(check.output());
            }
        }
        return List.of(
                Figure.of("rows in the workbook", rows, "rows"),
                Figure.limited("wall time, median", Sample.of(millis).median(), "ms", 2_000),
                Figure.of("wall time, worst", Sample.of(millis).worst(), "ms"),
                Figure.limited(
                        "resident memory at its peak, worst",
                        Sample.of(megabytes).worst(),
                        "MB",
                        400));
    }

    private static long rows(String report) {
        return ROWS.matcher(report)
                .results()
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();
    }
}

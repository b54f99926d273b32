package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code inspection read} of real reports, as whole processes: one long report, and all there are. */
final class ReportMeasure implements Measure {
    private static final int RUNS = 5;
    private static final String REPORTS = "src/test/resources/org/plumbline/inspection/reports";
    private static final String LONG_REPORT = "bury-2016-may.pdf";

    @Override
    public String name() {
        return "inspection";
    }

    @Override
    public String description() {
        return "inspection read of a report of 45 pages, and of all the real reports, " + RUNS + " processes each";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path folder = workplace.folder("inspection");
        List<String> all = reports(workplace.root().resolve(REPORTS));
        String longReport =
                workplace.root().resolve(REPORTS).resolve(LONG_REPORT).toString();
        long one = median(workplace, folder, List.of(longReport));
        long every = median(workplace, folder, all);
        return List.of(
                Figure.limited("one report of 45 pages, the whole process, median", one, "ms", 2_000),
                Figure.of("all " + all.size() + " reports, the whole process, median", every, "ms"),
                Figure.limited("one report after the start", (every - one) / (all.size() - 1), "ms", 1_000));
    }

    private static long median(Workplace workplace, Path folder, List<String> files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("inspection", "read", "--json"));
        arguments.addAll(files);
        var millis = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            try (Running reading = workplace.start(folder, Map.of(), arguments.toArray(String[]::new))) {
                millis.add(reading.millisUntilEnd(Duration.ofMinutes(2)));
            }
        }
        return Sample.of(millis).median();
    }

    private static List<String> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}

package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A board pack as Word and PDF: a whole process with the memory settings of the program, classes cold. */
final class DocumentsMeasure implements Measure {
    private static final int RUNS = 5;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String description() {
        return "a board pack with %d charts and %d tables as Word and PDF, %d processes in turn"
                .formatted(BoardPack.CHARTS, BoardPack.TABLES, RUNS);
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path folder = workplace.emptyFolder("documents");
        var millis = new ArrayList<Long>();
        var megabytes = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            try (Running pack = Running.start(command(folder), Map.of(), folder.resolve("output.log"))) {
                millis.add(pack.millisUntilEnd(Duration.ofMinutes(2)));
                megabytes.add(pack.peakMegabytes());
            }
        }
        return List.of(
                Figure.of("pages of the PDF", pages(folder.resolve("pack.pdf")), "pages"),
                Figure.limited("wall time of both, median", Sample.of(millis).median(), "ms", 6_000),
                Figure.of("wall time of both, worst", Sample.of(millis).worst(), "ms"),
                Figure.limited(
                        "resident memory at its peak, worst",
                        Sample.of(megabytes).worst(),
                        "MB",
                        400));
    }

    /** With the flags that the door gives the program. */
    private static List<String> command(Path folder) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BoardPack.class.getName(),
                folder.toString());
    }

    private static int pages(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        }
    }
}

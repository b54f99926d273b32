package org.plumbline.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAList;
import org.plumbline.demo.workbook.AnnexAWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code plumbline demo-extract}: writes a realistic Annex A workbook of a fictional county, at any size. Needs no
 * database.
 */
@Command(
        name = "demo-extract",
        description = "Write a synthetic Annex A workbook of a fictional county.",
        mixinStandardHelpOptions = true)
public final class DemoExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "2500",
            description =
                    "Size of the county: about how many children it works with at a time (default: ${DEFAULT-VALUE}).")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description =
                    "Decides everything left to chance; the same seed gives the same rows (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            required = true,
            description = "The day the workbook is as at; it shows the six months up to it.")
    private LocalDate asAt = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "The workbook to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (children < 1) {
            throw new ParameterException(spec.commandLine(), "--children must be at least 1");
        }
        Map<AnnexAList, Integer> rows;
        try (var stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            rows = AnnexAWorkbook.write(new County(seed, children, asAt), asAt, stream);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot write " + out + ": " + e.getMessage(), e);
        }
        print(rows);
        return 0;
    }

    private void print(Map<AnnexAList, Integer> rows) {
        PrintWriter terminal = spec.commandLine().getOut();
        rows.forEach((list, count) -> terminal.printf("%-8s %,9d rows%n", list.title(), count));
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        terminal.printf("%,d rows written to %s%n", all, out);
        terminal.flush();
    }
}

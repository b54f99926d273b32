package org.plumbline.children;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.AnnexAReader;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.RowName;
import org.plumbline.children.workbook.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an extract from the command line. Answers 0 when it was taken in (or could be), 2 when it was refused. */
@Command(
        name = "import",
        description = "Take in an Annex A workbook, or check it with --check and store nothing.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int TAKEN = 0;
    private static final int REFUSED = 2;

    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The workbook, or the several that hold its lists.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as-at", paramLabel = "YYYY-MM-DD", description = "As at which date the extract was made.")
    private @Nullable LocalDate asAt;

    @Option(names = "--check", description = "Read and report only: nothing is stored and no database is needed.")
    private boolean check;

    @Option(names = "--json", description = "Report as JSON.")
    private boolean json;

    @Option(
            names = "--set-aside",
            paramLabel = "SHEET:ROW",
            split = ",",
            description = "Rows to leave out, by name, such as \"List 6:12\".")
    private List<String> setAside = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    public ImportCommand() {
        this(Clock.system(ZoneId.of("Europe/London")));
    }

    ImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Asked asked = new Asked(asAt, LocalDate.now(clock), rowsSetAside());
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(line().commandLine(), "There is no file " + file + ".");
            }
        }
        if (!check) {
            throw new ParameterException(line().commandLine(), "Only --check is possible yet.");
        }
        Reading reading = new AnnexAReader(Limits.STANDARD).check(files, asked);
        PrintWriter out = line().commandLine().getOut();
        out.println(json ? ImportReport.json(reading.summary()) : ImportReport.words(reading));
        out.flush();
        return reading instanceof Reading.Read ? TAKEN : REFUSED;
    }

    private Set<RowName> rowsSetAside() {
        Set<RowName> rows = new HashSet<>();
        for (String name : setAside) {
            rows.add(RowName.parse(name)
                    .orElseThrow(() -> new ParameterException(
                            line().commandLine(), "“" + name + "” is not a row's name, such as \"List 6:12\".")));
        }
        return rows;
    }

    private CommandSpec line() {
        if (spec == null) {
            throw new IllegalStateException("The command is run by picocli only");
        }
        return spec;
    }
}

package org.plumbline.inspection.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.pdf.PdfLimits;
import org.plumbline.inspection.reading.pdf.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads inspection reports and stores nothing. Answers 0 when every file was read, 2 when one was refused; the others are
 * read all the same.
 */
@Command(
        name = "read",
        description =
                "Read inspection reports (PDF): judgements, what must improve, numbered paragraphs, and what is not"
                        + " certain. Stores nothing.",
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
    private static final int READ = 0;
    private static final int REFUSED = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports as Ofsted publishes them.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "One JSON document a file, each on a line of its own.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final ReadingReport reading = new ReadingReport();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("The command is run by picocli only");
        }
        PrintWriter out = spec.commandLine().getOut();
        int exit = READ;
        for (Path file : files) {
            if (!read(file, out)) {
                exit = REFUSED;
            }
            out.flush();
        }
        return exit;
    }

    private boolean read(Path file, PrintWriter out) {
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try {
            if (Files.isRegularFile(file) && Files.size(file) > PdfLimits.STANDARD.bytes()) {
                return refuse(name, Refusal.TOO_LARGE.code(), Refusal.TOO_LARGE.sentence(), out);
            }
            content = Files.readAllBytes(file);
        } catch (IOException _) {
            return refuse(name, "unreadable", "There is no file " + file + ", or it may not be read.", out);
        }
        return switch (reading.read(content)) {
            case ReadingReport.Refused(Refusal why) -> refuse(name, why.code(), why.sentence(), out);
            case ReadingReport.Read(InspectionReport report) -> {
                out.println(json ? ReportJson.write(name, report) : ReportWords.write(name, report));
                yield true;
            }
        };
    }

    private boolean refuse(String name, String code, String sentence, PrintWriter out) {
        out.println(json ? ReportJson.refused(name, code, sentence) : name + "\n  Refused: " + sentence);
        return false;
    }
}

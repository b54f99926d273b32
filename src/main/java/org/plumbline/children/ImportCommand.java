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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Authorities;
import org.plumbline.children.annexa.AnnexAReader;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.RowName;
import org.plumbline.children.cin.CinCensusReader;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnKind;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.children.ssda903.Ssda903Reader;
import org.plumbline.children.workbook.Limits;
import org.plumbline.command.Application;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an extract from the command line. Answers 0 when it was taken in (or could be), 2 when it was refused. */
@Command(
        name = "import",
        description =
                "Take in an Annex A workbook, or check it with --check and store nothing. An SSDA903 return (CSV or"
                        + " XML) or a children in need census can be checked, not taken in yet.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int TAKEN = 0;
    private static final int REFUSED = 2;

    private final @Nullable Application application;
    private final Clock clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The workbook, or the several that hold its lists; the return's files.")
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

    @Option(
            names = "--authority",
            paramLabel = "NUMBER",
            description = "Whose extract it is; needed only where several authorities are served.")
    private @Nullable Integer authority;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the embedded database lives (PLUMBLINE_DATA).")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    /** With what starts the application, which only taking in does: a check starts nothing. */
    public ImportCommand(Application application) {
        this(application, Clock.system(ZoneId.of("Europe/London")));
    }

    ImportCommand(@Nullable Application application, Clock clock) {
        this.application = application;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(line().commandLine(), notAFile(file));
            }
        }
        return switch (ExtractFiles.recognise(files)) {
            case ExtractFiles.AnnexA _ -> importWorkbook();
            case ExtractFiles.Return(ReturnKind kind) -> checkReturn(kind);
            case ExtractFiles.Mixed(String what) -> throw new ParameterException(line().commandLine(), what);
        };
    }

    private int importWorkbook() throws IOException {
        Asked asked = new Asked(asAt, LocalDate.now(clock), rowsSetAside());
        Reading reading = new AnnexAReader(Limits.STANDARD).check(files, asked);
        PrintWriter out = line().commandLine().getOut();
        out.println(json ? ImportReport.json(reading.summary()) : ImportReport.words(reading, check));
        out.flush();
        if (reading instanceof Reading.Refused) {
            return REFUSED;
        }
        return check || take() ? TAKEN : REFUSED;
    }

    /** Reads a return and reports; taking it in is refused in plain words. */
    private int checkReturn(ReturnKind kind) throws IOException {
        if (!setAside.isEmpty()) {
            throw new ParameterException(
                    line().commandLine(), "Rows can be set aside from an Annex A workbook only, not from a return.");
        }
        ReturnAsked asked = new ReturnAsked(asAt, LocalDate.now(clock));
        ReturnReading reading = switch (kind) {
            case SSDA903 -> Ssda903Reader.read(files, asked);
            case CIN_CENSUS -> CinCensusReader.read(files, asked);
        };
        PrintWriter out = line().commandLine().getOut();
        out.println(json ? ReturnReport.json(reading) : ReturnReport.words(reading));
        out.flush();
        if (!check) {
            // Standard output holds the report alone when it is JSON.
            PrintWriter said = json ? line().commandLine().getErr() : out;
            said.println("Nothing was stored: a " + kind.title()
                    + " can be checked but not taken in yet. Add --check to check it.");
            said.flush();
        }
        return check && !reading.isRefused() ? TAKEN : REFUSED;
    }

    private static String notAFile(Path file) {
        return Files.isDirectory(file)
                ? file + " is a folder. Name the files in it."
                : "There is no file " + file + ".";
    }

    /** Stores what was just found good; false when it is refused after all. */
    private boolean take() throws IOException {
        if (application == null) {
            throw new IllegalStateException("Taking in needs the application");
        }
        try (ConfigurableApplicationContext context =
                application.open(data == null ? application.dataDirectory() : data, Map.of())) {
            TakingInExtract takingIn = context.getBean(TakingInExtract.class);
            AuthorityId whose = authority(context.getBean(Authorities.class).listIds());
            TakingInExtract.Outcome outcome =
                    Tenancy.in(whose, Actor.system("import"), () -> takingIn.take(files, asAt, Set.copyOf(setAside)));
            // Standard output holds the report alone when it is JSON.
            PrintWriter said =
                    json ? line().commandLine().getErr() : line().commandLine().getOut();
            said.println(sentence(outcome));
            said.flush();
            return !(outcome instanceof TakingInExtract.Refused);
        }
    }

    private AuthorityId authority(List<AuthorityId> known) {
        if (authority != null && known.contains(new AuthorityId(authority))) {
            return new AuthorityId(authority);
        }
        if (authority == null && known.size() == 1) {
            return known.getFirst();
        }
        String numbers = known.stream().map(id -> Integer.toString(id.value())).collect(Collectors.joining(", "));
        throw new ParameterException(
                line().commandLine(),
                known.isEmpty()
                        ? "There is no authority yet. Start Plumbline once with ./plumbline start."
                        : "Say whose extract it is with --authority; there are: " + numbers + ".");
    }

    private static String sentence(TakingInExtract.Outcome outcome) {
        return switch (outcome) {
            case TakingInExtract.Taken taken ->
                "Taken in: %s children in %s rows, as at %s."
                        .formatted(
                                Numbers.whole(taken.children()), Numbers.whole(taken.rows()), Dates.day(taken.asAt()));
            case TakingInExtract.AlreadyTaken already ->
                "This file was taken in before, as at %s. Nothing was changed."
                        .formatted(Dates.day(already.before().asAt()));
            case TakingInExtract.Refused refused -> "Refused:\n  " + String.join("\n  ", refused.reasons());
        };
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

package org.plumbline.timescale;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.StartDay;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.children.annexa.AnnexAReader;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.Severity;
import org.plumbline.children.workbook.Limits;
import org.plumbline.page.Dates;
import org.plumbline.timescale.annexa.AnnexAHistories;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.judging.Timescales;
import org.plumbline.timescale.judging.Verdict;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds every timescale against an extract, without a database. Answers 0, or 2 when the extract cannot be read. */
@Command(
        name = "timescales",
        description = "Hold the statutory timescales against an Annex A workbook; nothing is stored.",
        mixinStandardHelpOptions = true)
public final class TimescalesCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Clock clock;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The workbook, or the several that hold its lists.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as-at", paramLabel = "YYYY-MM-DD", description = "The day on which everything is judged.")
    private @Nullable LocalDate asAt;

    @Option(names = "--rule", paramLabel = "NAME", description = "Only this rule; may be given again for others.")
    private List<String> ruleNames = new ArrayList<>();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Answer as CSV.")
    private boolean csv;

    @Option(names = "--detail", description = "List every verdict with its explanation.")
    private boolean detail;

    @Option(names = "--list", description = "List the rules with their sources, and read nothing.")
    private boolean list;

    @Option(
            names = "--start-day",
            paramLabel = "0|1",
            description = "How the day a limit in working days runs from is counted; 0 unless said otherwise.")
    private int startDay;

    @Spec
    private @Nullable CommandSpec spec;

    /** By the clock of this computer, in the time of London. */
    public TimescalesCommand() {
        this(Clock.system(Dates.LONDON));
    }

    TimescalesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = rules();
        if (json && csv) {
            throw wrong("Ask for --json or for --csv, not for both.");
        }
        if (list) {
            return list(rules);
        }
        checkFiles();
        var histories = new AnnexAHistories();
        var asked = new Asked(asAt, LocalDate.now(clock), Set.of());
        Reading reading = new AnnexAReader(Limits.STANDARD).read(files, asked, histories::take);
        return switch (reading) {
            case Reading.Read read -> report(rules, histories.listHistories(), read.asAt());
            case Reading.Refused refused -> refuse(refused.summary().problems());
        };
    }

    private int list(List<Rule> rules) {
        if (json) {
            RuleListing.json(rules, out());
        } else {
            RuleListing.words(rules, out());
        }
        out().flush();
        return DONE;
    }

    private void checkFiles() {
        if (files.isEmpty()) {
            throw wrong("Name the workbook to read, or ask for the rules with --list.");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw wrong(
                        Files.isDirectory(file)
                                ? file + " is a folder. Name the workbook in it."
                                : "There is no file " + file + ".");
            }
        }
    }

    private List<Rule> rules() {
        List<Rule> all = Rules.shipped();
        for (String name : ruleNames) {
            if (all.stream().noneMatch(rule -> rule.name().equals(name))) {
                String known = all.stream().map(Rule::name).collect(Collectors.joining(", "));
                throw wrong("There is no rule “%s”. The rules are: %s.".formatted(name, known));
            }
        }
        return ruleNames.isEmpty()
                ? all
                : all.stream().filter(rule -> ruleNames.contains(rule.name())).toList();
    }

    private int report(List<Rule> rules, List<ChildHistory> histories, LocalDate day) {
        var count = new WorkingDayCount(WorkingCalendar.englandAndWales(), convention());
        var timescales = new Timescales(rules, count);
        var tally = new RuleTally(rules);
        List<Verdict> verdicts = new ArrayList<>();
        for (ChildHistory history : histories) {
            List<Verdict> ofChild = timescales.judge(history, day);
            ofChild.forEach(tally::add);
            if (detail) {
                verdicts.addAll(ofChild);
            }
        }
        var report = new TimescalesReport(day, count.startDay(), tally, detail ? verdicts : null);
        if (json) {
            report.json(out());
        } else if (csv) {
            report.csv(out());
        } else {
            report.words(out());
        }
        out().flush();
        return DONE;
    }

    private StartDay convention() {
        return switch (startDay) {
            case 0 -> StartDay.DAY_0;
            case 1 -> StartDay.DAY_1;
            default -> throw wrong("The start counts as day 0 or as day 1, not as day " + startDay + ".");
        };
    }

    private int refuse(List<Problem> problems) {
        PrintWriter err = line().commandLine().getErr();
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                String place = problem.row() > 0 ? ", %s row %d".formatted(problem.sheet(), problem.row()) : "";
                err.println("error: " + problem.file() + place + ": " + problem.message());
            }
        }
        err.println("Refused. Put each error right and try again; ./plumbline import --check tells more.");
        err.flush();
        return REFUSED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(line().commandLine(), message);
    }

    private PrintWriter out() {
        return line().commandLine().getOut();
    }

    private CommandSpec line() {
        if (spec == null) {
            throw new IllegalStateException("The command is run by picocli only");
        }
        return spec;
    }
}

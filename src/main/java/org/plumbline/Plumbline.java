package org.plumbline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.plumbline.children.ImportCommand;
import org.plumbline.command.Application;
import org.plumbline.demo.DemoCommand;
import org.plumbline.demo.DemoExtractCommand;
import org.plumbline.draw.DrawCommand;
import org.plumbline.inspection.InspectionCommand;
import org.plumbline.timescale.TimescalesCommand;
import org.plumbline.trail.TrailCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: one command line for serving pages and for everything done from scripts. */
@Command(
        name = "plumbline",
        description = "The improvement loop of a children's service, whole and in one place.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Plumbline implements Runnable {
    /** Each is made with its one constructor, which takes the {@link Application} or nothing. */
    private static final List<Class<?>> COMMANDS = List.of(
            StartCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            DemoExtractCommand.class,
            DrawCommand.class,
            InspectionCommand.class,
            TimescalesCommand.class,
            TrailCommand.class);

    private Plumbline() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** Runs the command; 0 done, 1 failed, 2 refused. */
    public static void main(String[] arguments) {
        int exit = commandLine().execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        Application application = new RunningApplication(System.getenv());
        CommandLine.IFactory factory = new CommandFactory(application);
        var line = new CommandLine(new Plumbline(), factory);
        for (Class<?> command : COMMANDS) {
            line.addSubcommand(new CommandLine(command, factory));
        }
        line.registerConverter(LocalDate.class, Plumbline::date);
        line.setParameterExceptionHandler(Plumbline::explain);
        line.setExecutionExceptionHandler((failure, command, _) -> {
            String message = explain(failure);
            command.getErr().println(command.getColorScheme().errorText(message));
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new CommandLine.TypeConversionException("a date is written as 2024-03-31, not as \"" + typed + "\"");
        }
    }

    /** One line that says what is wrong, and where all options are told. */
    private static int explain(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("All options: ./" + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String explain(Throwable failure) {
        String known = QuietStartFailures.explain(failure);
        if (known != null) {
            return known;
        }
        var causes = new StringBuilder("Plumbline stopped because of a fault:");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.append("\n  ").append(cause);
        }
        return causes.toString();
    }
}

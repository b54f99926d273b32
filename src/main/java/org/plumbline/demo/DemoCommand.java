package org.plumbline.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.Application;
import org.plumbline.database.DatabaseServers;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code plumbline demo}: serves a fictional authority on this computer alone. The first start makes it; later ones keep
 * what people did in it.
 */
@Command(
        name = "demo",
        description = "Start Plumbline with a fictional authority, on this computer alone.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final Map<String, Object> DEMO = Map.of("plumbline.demo", true, "server.address", "127.0.0.1");

    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "2500",
            description = "Size of the authority: about how many children it works with at a time. Counts at the first"
                    + " start only (default: ${DEFAULT-VALUE}).")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Decides everything left to chance; counts at the first start only (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the demo keeps its data (default: demo below the data directory, .plumbline/demo).")
    private @Nullable Path data;

    /** With what starts the application. */
    public DemoCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatCannotBe();
        var directory =
                new DemoDirectory(data == null ? application.dataDirectory().resolve("demo") : data);
        switch (directory.state()) {
            case SOMETHING_ELSE ->
                throw new ParameterException(
                        spec.commandLine(),
                        directory.path() + " holds something other than a demo. Choose another directory with --data.");
            case HALF_MADE -> {
                say("An earlier first start did not finish; making the demo anew.");
                DatabaseServers.stopLeftBehind(directory.path());
                directory.clear();
                make(directory);
            }
            case EMPTY -> make(directory);
            case WHOLE -> say("The demo is there already: " + directory.made() + ".");
        }
        serve(directory);
        return 0;
    }

    private void refuseWhatCannotBe() {
        if (children < 1) {
            throw new ParameterException(spec.commandLine(), "--children must be at least 1");
        }
        if (System.getenv("PLUMBLINE_DATABASE_URL") != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "PLUMBLINE_DATABASE_URL is set, and a demo never touches a database server. Unset it first.");
        }
    }

    private void make(DemoDirectory directory) throws IOException {
        directory.begin();
        String made;
        try (ConfigurableApplicationContext context = application.open(directory.path(), DEMO)) {
            made = context.getBean(MakingCounty.class).make(seed, children, this::say);
        }
        directory.complete(made);
    }

    private void serve(DemoDirectory directory) {
        Map<String, Object> settings = new HashMap<>(DEMO);
        settings.put("server.port", port);
        settings.put("plumbline.public-url", "http://localhost:" + port);
        ConfigurableApplicationContext context = application.serve(directory.path(), settings);
        List<String> people = context.getBean(DemoPeople.class).describe();
        say("You can sign in, by choosing from a list, as:");
        people.forEach(person -> say("  " + person));
        say("Plumbline is ready: http://localhost:" + port);
    }

    private void say(String line) {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println(line);
        terminal.flush();
    }
}

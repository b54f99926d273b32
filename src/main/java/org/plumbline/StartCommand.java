package org.plumbline;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.FirstAdministrator;
import org.plumbline.command.Application;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the authority's own Plumbline. */
@Command(
        name = "start",
        description = "Start Plumbline. Settings come from the environment: see docs/OPERATING.md.",
        mixinStandardHelpOptions = true)
public final class StartCommand implements Runnable {
    private final Application application;

    @Option(
            names = "--port",
            defaultValue = "${env:PLUMBLINE_PORT:-8080}",
            description = "The port to listen on (PLUMBLINE_PORT, otherwise 8080).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the embedded database lives (PLUMBLINE_DATA).")
    private @Nullable Path data;

    /** With what starts the application. */
    public StartCommand(Application application) {
        this.application = application;
    }

    @Override
    public void run() {
        String address = System.getenv().getOrDefault("PLUMBLINE_ADDRESS", "127.0.0.1");
        String base = System.getenv()
                .getOrDefault("PLUMBLINE_PUBLIC_URL", "http://localhost:" + port)
                .replaceFirst("/+$", "");
        ConfigurableApplicationContext context = application.serve(
                data == null ? application.dataDirectory() : data,
                Map.of("server.port", port, "server.address", address, "plumbline.public-url", base));
        context.getBean(FirstAdministrator.class)
                .ensure(System.getenv().getOrDefault("PLUMBLINE_AUTHORITY_NAME", "Your authority"))
                .ifPresent(
                        link -> System.out.println("No administrator yet. Set the administrator's password (user name"
                                + " \"administrator\") within three days at: " + base + link));
        System.out.println("Plumbline is ready: " + base);
    }
}

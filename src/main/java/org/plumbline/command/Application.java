package org.plumbline.command;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for a command. A command that needs no database does not ask for it, and starts at once. */
public interface Application {
    /**
     * Serves pages until it is told to stop, and returns when it is ready.
     *
     * @param dataDirectory where the embedded database lives
     * @param settings further settings by name, such as {@code server.port}
     */
    ConfigurableApplicationContext serve(Path dataDirectory, Map<String, Object> settings);

    /**
     * Starts everything but the pages, for one command; uses the database of a node that already runs on the directory.
     * The caller closes it.
     */
    ConfigurableApplicationContext open(Path dataDirectory, Map<String, Object> settings);

    /** The data directory from {@code PLUMBLINE_DATA}, or {@code .plumbline} below the working directory. */
    Path dataDirectory();
}

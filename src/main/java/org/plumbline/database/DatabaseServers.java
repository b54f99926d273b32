package org.plumbline.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Chooses the database server from the settings and starts it. */
public final class DatabaseServers {
    private DatabaseServers() {}

    /**
     * The server named by {@code PLUMBLINE_DATABASE_URL}, tried first, or else the embedded one in the data directory.
     * Starting goes on in the background while the application's context is built.
     *
     * @param environment the process's environment
     * @param dataDirectory where the embedded server keeps its data
     * @param attach whether a server that another process of ours already runs on that directory may be used (commands
     *     do, nodes do not)
     * @throws DatabaseUnavailable when the named server cannot be used
     */
    public static DatabaseServer begin(Map<String, String> environment, Path dataDirectory, boolean attach) {
        String url = environment.get("PLUMBLINE_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            return new RemoteServer(ServerCheck.checked(remoteAccess(environment, url)));
        }
        return new BackgroundServer(
                CompletableFuture.supplyAsync(() -> EmbeddedServer.start(dataDirectory.toAbsolutePath(), attach)));
    }

    /**
     * Stops the embedded server that a killed process left behind in a data directory, if one did, so that its files can
     * be removed.
     *
     * @throws DatabaseUnavailable when a live process uses the directory
     */
    public static void stopLeftBehind(Path dataDirectory) {
        EmbeddedServer.stopLeftBehind(dataDirectory.toAbsolutePath());
    }

    private static DatabaseAccess remoteAccess(Map<String, String> environment, String url) {
        var owner = new DatabaseAccess.Login(
                required(environment, "PLUMBLINE_DATABASE_USER"), required(environment, "PLUMBLINE_DATABASE_PASSWORD"));
        @Nullable String appUser = environment.get("PLUMBLINE_DATABASE_APP_USER");
        if (appUser == null || appUser.isBlank()) {
            return new DatabaseAccess(url, owner, owner, true);
        }
        var app = new DatabaseAccess.Login(appUser, required(environment, "PLUMBLINE_DATABASE_APP_PASSWORD"));
        return new DatabaseAccess(url, owner, app, false);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new DatabaseUnavailable(
                    "PLUMBLINE_DATABASE_URL is set, so " + name + " must be set as well. See docs/OPERATING.md.");
        }
        return value;
    }

    private record RemoteServer(DatabaseAccess access) implements DatabaseServer {
        @Override
        public DatabaseAccess await() {
            return access;
        }

        @Override
        public void stop() {
            // Somebody else's server goes on.
        }
    }

    private record BackgroundServer(CompletableFuture<EmbeddedServer> starting) implements DatabaseServer {
        @Override
        public DatabaseAccess await() {
            try {
                return starting.join().access();
            } catch (CompletionException e) {
                if (e.getCause() instanceof DatabaseUnavailable unavailable) {
                    throw unavailable;
                }
                throw e;
            }
        }

        @Override
        public void stop() {
            starting.handle((server, failure) -> {
                        if (server != null) {
                            server.stop();
                        }
                        return null;
                    })
                    .join();
        }
    }
}

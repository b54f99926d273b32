package org.plumbline.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL inside the application's own data directory: durable, and closed to other accounts of the machine.
 *
 * <p>The library's defaults are for tests (no fsync, everybody local is superuser). Here fsync is on, every login needs
 * a password, and the socket lies in a private directory.
 */
final class EmbeddedServer {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final @Nullable EmbeddedPostgres postgres;
    private final DatabaseAccess access;

    private EmbeddedServer(@Nullable EmbeddedPostgres postgres, DatabaseAccess access) {
        this.postgres = postgres;
        this.access = access;
    }

    DatabaseAccess access() {
        return access;
    }

    /** Starts the server on the directory, or attaches to the one another process of ours runs there. */
    static EmbeddedServer start(Path directory, boolean attach) {
        try {
            makePrivate(directory);
            Path data = directory.resolve("postgres");
            EmbeddedCredentials credentials = EmbeddedCredentials.in(directory);
            if (!freeFromOthers(data)) {
                if (!attach) {
                    throw inUse(directory);
                }
                return new EmbeddedServer(null, credentials.access(credentials.readPort()));
            }
            return startOwn(directory, data, credentials);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The embedded database could not be started on " + directory + ": " + e.getMessage()
                            + ". As root it needs user namespaces (unshare -U); where these are blocked, run Plumbline"
                            + " as an ordinary user, or give PLUMBLINE_DATABASE_URL.",
                    e);
        }
    }

    private static EmbeddedServer startOwn(Path directory, Path data, EmbeddedCredentials credentials)
            throws IOException {
        stopOrphan(data);
        Path sockets = directory.resolve("sockets");
        makePrivate(sockets);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                // Compiling a query takes longer than any query here runs.
                .setServerConfig("jit", "off")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", sockets.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-GB")
                .setLocaleConfig("pwfile", credentials.superuserPasswordFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setConnectConfig("password", credentials.superuser().password())
                .start();
        try {
            credentials.writePort(postgres.getPort());
            DatabaseAccess access = credentials.access(postgres.getPort());
            Roles.ensure(access, credentials.superuser());
            return new EmbeddedServer(postgres, access);
        } catch (IOException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /**
     * Stops the server that a killed process left behind in the directory, if one did.
     *
     * @throws DatabaseUnavailable when a live process uses the directory
     */
    static void stopLeftBehind(Path directory) {
        try {
            Path data = directory.resolve("postgres");
            if (!freeFromOthers(data)) {
                throw inUse(directory);
            }
            stopOrphan(data);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data directory " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static DatabaseUnavailable inUse(Path directory) {
        return new DatabaseUnavailable("Plumbline already runs on the data directory " + directory
                + ". Stop it first, or choose another directory with --data or PLUMBLINE_DATA.");
    }

    void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop cleanly; it recovers at the next start", e);
        }
    }

    /** Whether no live process holds the library's lock on the directory. */
    private static boolean freeFromOthers(Path data) throws IOException {
        Path lockFile = data.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** After kill -9 of the application its postmaster lives on and would block the next start until a time-out. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String firstLine = Files.readAllLines(pidFile).getFirst().strip();
        ProcessHandle.of(Long.parseLong(firstLine))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(EmbeddedServer::stopAndWait);
    }

    private static void stopAndWait(ProcessHandle orphan) {
        LOG.info("Stopping the database server that an earlier run left behind (process {})", orphan.pid());
        orphan.destroy();
        orphan.onExit()
                .completeOnTimeout(orphan, STARTUP.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private static void makePrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
}

package org.plumbline.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The demo in a JVM of its own, on a data directory that outlives it. */
final class DemoProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Path output;
    private final URI site;

    private DemoProcess(Process process, Path data, Path output, URI site) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.site = site;
    }

    /** Starts it on the directory and waits until it says that it is ready. */
    static DemoProcess start(Path data) throws IOException, InterruptedException {
        Path output = Files.createTempFile(data.toAbsolutePath().getParent(), "demo", ".log");
        int port = freePort();
        Process process = launch(output, "demo", "--children", "300", "--port", "" + port, "--data", data.toString());
        var demo = new DemoProcess(process, data, output, URI.create("http://localhost:" + port));
        demo.waitUntilReady();
        return demo;
    }

    /** Runs a command of the application to its end and returns its exit status. */
    static int run(Path data, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(data.toAbsolutePath().getParent(), command[0], ".log");
        Process process = launch(output, command);
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    URI site() {
        return site;
    }

    /** The user name of somebody whom the demo's list of people names in this role. */
    String personWho(String role) throws IOException {
        return Files.readAllLines(output).stream()
                .map(String::strip)
                .filter(line -> line.endsWith(role))
                .map(line -> line.substring(0, line.length() - role.length()).strip())
                .map(name -> name.toLowerCase(java.util.Locale.UK).replace(' ', '.'))
                .findFirst()
                .orElseThrow();
    }

    /** Ends the application as {@code kill -9} does; its database server goes on alone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the application and its database server as a power cut does. */
    void killWithDatabase() throws IOException {
        Optional<ProcessHandle> postgres = findDatabase();
        kill();
        postgres.ifPresent(server -> {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private Optional<ProcessHandle> findDatabase() throws IOException {
        try (var files = Files.walk(data)) {
            Path pidFile = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.readString(output).contains("Plumbline is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("did not become ready:\n" + Files.readString(output));
            }
            Thread.sleep(50);
        }
    }

    private static Process launch(Path output, String... command) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.Plumbline"));
        line.addAll(List.of(command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

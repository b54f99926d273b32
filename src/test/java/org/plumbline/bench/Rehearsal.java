package org.plumbline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the start-up cache: runs a small demo, signs in as several of its people, reads the pages they would, and stops
 * it, upon which Java writes down what it had loaded and compiled. {@code ./plumbline} runs it from source, so it uses
 * nothing but the JDK and {@link Visitor}.
 *
 * <p>The demo has a directory, a port and an environment of its own, so no real data is touched. When the process it was
 * started beside ends (somebody pressed Ctrl-C), it ends too.
 */
final class Rehearsal {
    private static final Duration READY = Duration.ofMinutes(6);
    private static final Duration WRITTEN = Duration.ofMinutes(4);
    private static final String CHILDREN = "60";
    private static final int FAILED = 1;
    private static final int NOT_WANTED = 3;
    private static final int PEOPLE = 6;
    private static final int PAGES_EACH = 30;
    private static final int PAGES_OF_A_KIND = 2;

    private final Path folder;
    private final ProcessHandle beside;
    private final List<String> java;

    private Rehearsal(Path folder, ProcessHandle beside, List<String> java) {
        this.folder = folder;
        this.beside = beside;
        this.java = java;
    }

    /**
     * Takes the cache to make, a folder to work in, the number of the process to end with, and the command that runs the
     * application.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path cache = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        ProcessHandle beside = ProcessHandle.of(Long.parseLong(arguments[2])).orElseThrow();
        List<String> java = List.of(arguments).subList(3, arguments.length);
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolveSibling("rehearsal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                delete(folder);
                Files.createDirectories(folder);
                new Rehearsal(folder, beside, java).make(cache);
                delete(folder);
            }
        } catch (IOException e) {
            System.err.println("The rehearsal ended early: " + e);
            System.exit(beside.isAlive() ? FAILED : NOT_WANTED);
        }
    }

    private void make(Path cache) throws IOException, InterruptedException {
        Path made = folder.resolve("made.aot");
        int port = freePort();
        Process demo = startDemo(made, port);
        try {
            URI site = URI.create("http://localhost:" + port + "/");
            for (String person : awaitPeople(demo, site)) {
                try (var visitor = new Visitor(site)) {
                    browse(visitor, person);
                }
            }
            demo.destroy();
            awaitEnd(demo);
            Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            stop(demo);
        }
    }

    private Process startDemo(Path made, int port) throws IOException {
        var command = new ArrayList<>(List.of(java.getFirst(), "-XX:AOTCacheOutput=" + made));
        command.addAll(java.subList(1, java.size()));
        String data = folder.resolve("data").toString();
        command.addAll(List.of("demo", "--port", String.valueOf(port), "--children", CHILDREN, "--data", data));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("PLUMBLINE_"));
        return builder.start();
    }

    /** Ready is when people can be chosen: the server may answer while the fictional authority is still being made. */
    private List<String> awaitPeople(Process demo, URI site) throws IOException, InterruptedException {
        long end = System.nanoTime() + READY.toNanos();
        while (System.nanoTime() < end && beside.isAlive() && demo.isAlive()) {
            try (var visitor = new Visitor(site)) {
                List<String> people = visitor.people();
                if (!people.isEmpty()) {
                    int step = Math.ceilDiv(people.size(), PEOPLE);
                    return IntStream.iterate(0, i -> i < people.size(), i -> i + step)
                            .mapToObj(people::get)
                            .toList();
                }
            } catch (IOException e) {
                // It does not listen yet.
            }
            Thread.sleep(300);
        }
        throw new IOException("nobody could be chosen to sign in as");
    }

    private static void browse(Visitor visitor, String person) throws IOException, InterruptedException {
        var seenOfKind = new HashMap<String, Integer>();
        var toRead = new ArrayDeque<>(Visitor.links(visitor.signIn(person)));
        for (int read = 0; read < PAGES_EACH && !toRead.isEmpty(); ) {
            String path = toRead.removeFirst();
            if (seenOfKind.merge(Visitor.kind(path), 1, Integer::sum) <= PAGES_OF_A_KIND) {
                HttpResponse<String> page = visitor.get(path);
                toRead.addAll(Visitor.links(page));
                read++;
            }
        }
    }

    private void awaitEnd(Process demo) throws IOException, InterruptedException {
        long end = System.nanoTime() + WRITTEN.toNanos();
        while (!demo.waitFor(300, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end || !beside.isAlive()) {
                throw new IOException("the cache was not written");
            }
        }
    }

    /** Lets the database close, then ends the writing of a cache nobody waits for. */
    private void stop(Process demo) throws InterruptedException {
        demo.destroy();
        Path databaseRuns = folder.resolve("data/postgres/postmaster.pid");
        for (int tries = 0; tries < 50 && demo.isAlive() && Files.exists(databaseRuns); tries++) {
            Thread.sleep(200);
        }
        demo.descendants().forEach(ProcessHandle::destroyForcibly);
        demo.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

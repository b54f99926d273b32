package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the application, watched from outside. */
final class Running implements AutoCloseable {
    private final Process process;
    private final Path output;
    private final long startedAtNanos;
    private long peakKilobytes;

    private Running(Process process, Path output, long startedAtNanos) {
        this.process = process;
        this.output = output;
        this.startedAtNanos = startedAtNanos;
    }

    static Running start(List<String> command, Map<String, String> environment, Path output) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLUMBLINE_"));
        builder.environment().putAll(environment);
        long startedAtNanos = System.nanoTime();
        return new Running(builder.start(), output, startedAtNanos);
    }

    /** Milliseconds from the start until its output holds the words. */
    long millisUntil(String words, Duration longest) throws IOException, InterruptedException {
        while (!output().contains(words)) {
            if (!process.isAlive() || elapsed().compareTo(longest) > 0) {
                throw new IOException("did not say \"" + words + "\", but:\n" + output());
            }
            Thread.sleep(5);
        }
        return elapsed().toMillis();
    }

    /** Milliseconds from the start until it ended by itself, with the exit status 0. */
    long millisUntilEnd(Duration longest) throws IOException, InterruptedException {
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            notePeak();
            if (elapsed().compareTo(longest) > 0) {
                throw new IOException("still runs after " + longest);
            }
        }
        long millis = elapsed().toMillis();
        if (process.exitValue() != 0) {
            throw new IOException("ended with " + process.exitValue() + ":\n" + output());
        }
        return millis;
    }

    /** The most memory it was seen to hold resident, in megabytes; Linux only. The script becomes the JVM, so it is one process. */
    long peakMegabytes() {
        return peakKilobytes / 1024;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Stops it as Ctrl-C would, and waits until its database is closed. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(3, TimeUnit.MINUTES).join();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAtNanos);
    }

    private void notePeak() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    peakKilobytes = Math.max(peakKilobytes, Long.parseLong(line.replaceAll("\\D", "")));
                }
            }
        } catch (java.nio.file.NoSuchFileException e) {
            // It has just ended, or this is no Linux.
        }
    }
}

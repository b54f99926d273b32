package org.plumbline.children.annexa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.children.workbook.Limits;

/**
 * Reads an Annex A workbook (or the several that together hold its lists) from beginning to end in one pass, whatever
 * its sheets are called and however they are ordered.
 */
public final class AnnexAReader {
    /** Two cores are what the smallest server has; more threads would only hold more of the workbook in memory. */
    private static final int THREADS = 2;

    private final Limits limits;

    public AnnexAReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads everything and keeps nothing but the summary; sheets are read side by side.
     *
     * @throws IOException when a file cannot be reached or read from the disk
     */
    public Reading check(List<Path> files, Asked asked) throws IOException {
        try (OpenFiles open = new OpenFiles(limits, asked)) {
            List<OpenList> lists = recognise(open, files);
            List<OpenList> longestFirst = new ArrayList<>(lists);
            longestFirst.sort(
                    Comparator.comparingLong((OpenList list) -> list.sheet().packedBytes())
                            .reversed());
            readTogether(longestFirst);
            return new Findings(files, asked, open.problems(), lists).reading();
        }
    }

    /**
     * Reads everything and hands on each row, list by list. A refusal may come after rows were handed on.
     *
     * @throws IOException when a file cannot be reached or read from the disk
     */
    public Reading read(List<Path> files, Asked asked, RowSink sink) throws IOException {
        try (OpenFiles open = new OpenFiles(limits, asked)) {
            List<OpenList> lists = recognise(open, files);
            for (OpenList list : lists) {
                list.read(sink);
            }
            return new Findings(files, asked, open.problems(), lists).reading();
        }
    }

    private static List<OpenList> recognise(OpenFiles open, List<Path> files) throws IOException {
        for (Path file : files) {
            open.open(file);
        }
        return open.recognised();
    }

    private static void readTogether(List<OpenList> lists) throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> readings = new ArrayList<>();
            for (OpenList list : lists) {
                readings.add(threads.submit(() -> {
                    list.read(null);
                    return list;
                }));
            }
            for (Future<?> reading : readings) {
                finish(reading);
            }
        }
    }

    private static void finish(Future<?> reading) throws IOException {
        try {
            reading.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException("A sheet could not be read", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while reading", stopped);
        }
    }
}

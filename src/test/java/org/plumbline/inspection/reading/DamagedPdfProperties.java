package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Damaged files are read as far as they go or refused; they never cost much memory, and never a fault. */
class DamagedPdfProperties {
    /** What reading a file may allocate, all garbage included: some hundred times what a sound one does not need at once. */
    private static final long MOST_BYTES = 2L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ReadingReport reading = new ReadingReport();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void areReadOrRefused(@ForAll("damaged") byte[] file) {
        readsOrRefuses(file);
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void areReadOrRefusedHoweverManyAreTried(@ForAll("damaged") byte[] file) {
        readsOrRefuses(file);
    }

    private void readsOrRefuses(byte[] file) {
        long before = THREADS.getCurrentThreadAllocatedBytes();

        ReadingReport.Outcome outcome = reading.read(file);

        assertThat(outcome).isNotNull();
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Arbitraries.randoms().map(DamagedPdfProperties::damage);
    }

    private static byte[] damage(Random random) {
        byte[] file = sound(random.nextBoolean() ? "salford-2018-nov.pdf" : "somerset-2022-sep.pdf");
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> without(file, random.nextInt(file.length), random.nextInt(20_000));
            case 2 -> withNoise(file, random, 1 + random.nextInt(50));
            case 3 -> withNoise(file, random, 1000 + random.nextInt(20_000));
            default -> withOtherNumbers(file, random);
        };
    }

    private static byte[] without(byte[] file, int from, int count) {
        int end = Math.min(file.length, from + count);
        byte[] shorter = Arrays.copyOf(file, file.length - (end - from));
        System.arraycopy(file, end, shorter, from, file.length - end);
        return shorter;
    }

    private static byte[] withNoise(byte[] file, Random random, int times) {
        for (int i = 0; i < times; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }

    /** Lengths, offsets, counts and references that are no longer true: what parsers trust most. */
    private static byte[] withOtherNumbers(byte[] file, Random random) {
        int changes = 1 + random.nextInt(40);
        for (int i = 0, tries = 0; i < changes && tries < 100_000; tries++) {
            int at = random.nextInt(file.length);
            if (file[at] >= '0' && file[at] <= '9') {
                file[at] = (byte) ('0' + random.nextInt(10));
                i++;
            }
        }
        return file;
    }

    private static byte[] sound(String name) {
        try {
            return RealReportsTest.resource(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

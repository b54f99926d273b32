package org.plumbline.demo.county;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance in a made-up history. Dice made with the same keys fall the same way each time, which is what makes a
 * county repeatable from its seed.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice that depend on these keys, in this order, and on nothing else. */
    public static Dice of(long... keys) {
        return new Dice(mixed(keys));
    }

    /** A number in [0, 1) that belongs to these keys: one throw without making dice. */
    public static double fraction(long... keys) {
        return (mixed(keys) >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long... keys) {
        long mixed = GOLDEN;
        for (long key : keys) {
            mixed = (mixed ^ key) * GOLDEN;
            mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }

    /** True with this probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number from {@code low} up to {@code high}, all equally likely. */
    public double within(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /**
     * A duration in whole days with this mean and no memory: however long it has lasted, what is left is like the
     * whole. With such durations the number of open cases stays level over the months.
     */
    public int days(double mean, int most) {
        return (int) Math.min(most, 1 + -mean * Math.log(1 - random.nextDouble()));
    }

    /** A deviation around nought with this standard deviation, nearly normal and never beyond three of them. */
    public double spread(double deviation) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += random.nextDouble() * 2 - 1;
        }
        return sum * deviation;
    }

    /** One of these, all equally likely. */
    public <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /**
     * A code from text like {@code "6*28 2A*17 1D*5"}: each code with its weight.
     */
    public String weighted(Weights weights) {
        return weights.at(random.nextDouble());
    }

    /** A key for something that shall have dice of its own. */
    public long key() {
        return random.nextLong();
    }
}

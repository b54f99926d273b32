package org.plumbline.bench;

import java.util.OptionalLong;

/**
 * One figure measured, with the limit it must keep when there is one.
 *
 * @param what was measured
 * @param value in the unit
 * @param unit such as ms or MB
 * @param atMost the limit, that value included
 */
record Figure(String what, long value, String unit, OptionalLong atMost) {
    static Figure of(String what, long value, String unit) {
        return new Figure(what, value, unit, OptionalLong.empty());
    }

    static Figure limited(String what, long value, String unit, long atMost) {
        return new Figure(what, value, unit, OptionalLong.of(atMost));
    }

    boolean isKept() {
        return atMost.isEmpty() || value <= atMost.getAsLong();
    }

    @Override
    public String toString() {
        String limit = atMost.isEmpty() ? "" : "at most " + atMost.getAsLong() + (isKept() ? "  kept" : "  BROKEN");
        return "  %-62s %,8d %-8s %s".formatted(what, value, unit, limit).stripTrailing();
    }
}

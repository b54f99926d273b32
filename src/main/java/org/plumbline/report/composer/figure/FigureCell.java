package org.plumbline.report.composer.figure;

import java.math.BigDecimal;
import org.plumbline.report.disclosure.FigureKey;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/** What stands in one cell of a figure's table. */
public sealed interface FigureCell {

    /** Words, a day, a name of something. */
    record Words(String text) implements FigureCell {}

    /** A number that counts no children and can always be printed: actions of a plan, days, a target. */
    record Plain(BigDecimal number, String unit) implements FigureCell {}

    /**
     * A count of children, of what was done with them or for them: small ones are withheld in public.
     *
     * @param key what is counted
     * @param role whether it is a total
     * @param name by which words can use it; empty for none
     */
    record Counted(long number, FigureKey key, Role role, String name) implements FigureCell {}

    /**
     * What share one count of the row is of another, in whole hundredths; printed only where both are, and where the
     * whole is ten or more.
     *
     * @param part its column
     * @param whole its column
     */
    record Share(int part, int whole) implements FigureCell {
        /** No share is said of fewer than this. */
        public static final int SMALLEST_BASE = 10;
    }

    static FigureCell words(String text) {
        return new Words(text);
    }

    static FigureCell plain(long number) {
        return new Plain(BigDecimal.valueOf(number), "");
    }
}

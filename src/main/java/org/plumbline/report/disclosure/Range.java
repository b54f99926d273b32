package org.plumbline.report.disclosure;

/**
 * Whole numbers from one to another, both included.
 *
 * @param greatest {@link #WITHOUT_END} when there is none
 */
public record Range(long least, long greatest) {
    /** Stands for no upper end. */
    public static final long WITHOUT_END = Long.MAX_VALUE;

    public Range {
        if (least > greatest) {
            throw new IllegalArgumentException("From " + least + " to " + greatest);
        }
    }

    /** Any number of children. */
    static Range anything() {
        return new Range(0, WITHOUT_END);
    }

    boolean hasEnd() {
        return greatest != WITHOUT_END;
    }

    /** Whether it is more than one number. */
    boolean leavesDoubt() {
        return greatest > least;
    }

    boolean contains(long number) {
        return number >= least && number <= greatest;
    }
}

package org.plumbline.children.returns;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot or must not be read further, with the reason. Thrown from the middle of a stream, where no outcome
 * could be returned; the reader turns it into a problem at once.
 */
public final class UnreadableReturn extends IOException {
    private static final long serialVersionUID = 1L;

    private final ReturnProblemKind kind;
    private final int line;
    private final String detail;

    /**
     * @param line the line at which the reading stopped, or 0
     * @param detail what the kind's words name, or empty
     */
    public UnreadableReturn(ReturnProblemKind kind, int line, String detail, @Nullable Throwable cause) {
        super(kind.message(detail), cause);
        this.kind = kind;
        this.line = line;
        this.detail = detail;
    }

    /** Reports the reason as a problem of the file. */
    public void report(ReturnProblems problems, String file) {
        problems.add(new Place(file, "", line), "", kind, detail);
    }
}

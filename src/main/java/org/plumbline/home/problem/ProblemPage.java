package org.plumbline.home.problem;

import org.jspecify.annotations.Nullable;

/**
 * A problem in words.
 *
 * @param particular what exactly, where the program can say so, or null
 * @param reference stands in the log too
 */
record ProblemPage(String title, String happened, @Nullable String particular, String next, String reference) {

    static ProblemPage of(ProblemKind kind, @Nullable String particular, String reference) {
        return new ProblemPage(kind.title(), kind.happened(), particular, kind.next(), reference);
    }
}

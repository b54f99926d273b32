package org.plumbline.report.composer;

import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.Printing;

/** Finds a number or a share of a figure by its name, as it is printed within a sentence. */
final class NumberByName {
    private NumberByName() {}

    static @Nullable String find(Figure figure, String name, Printing printing) {
        for (Figure.Named named : figure.named()) {
            if (named.name().equals(name)) {
                return printing.inWords(named.table(), named.place());
            }
        }
        return null;
    }
}

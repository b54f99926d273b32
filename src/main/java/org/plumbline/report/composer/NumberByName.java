package org.plumbline.report.composer;

import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.Printing;

/** Finds a number of a figure by its name, as it is printed within a sentence. */
final class NumberByName {
    private NumberByName() {}

    static @Nullable String find(Figure figure, String name, Printing printing) {
        for (FigureTable table : figure.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    Place place = new Place(row, column);
                    if (table.cell(place) instanceof Counted counted
                            && counted.name().equals(name)) {
                        return printing.inWords(table, place);
                    }
                }
            }
        }
        return null;
    }
}

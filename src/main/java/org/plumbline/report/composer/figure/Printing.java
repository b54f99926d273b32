package org.plumbline.report.composer.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.document.Value;

/** How the numbers of tables are printed for some readers. */
public interface Printing {
    /** What stands in a cell of one of the tables it was made for. */
    Value value(FigureTable table, Place place);

    /** What stands in a sentence for a share that is not said. */
    String SOME_SHARE = "a proportion";

    /** A number or a share within a sentence. */
    String inWords(FigureTable table, Place place);

    /** Every number as it is. */
    Printing FULL = new Printing() {
        @Override
        public Value value(FigureTable table, Place place) {
            return switch (table.cell(place)) {
                case FigureCell.Words(String text) -> Value.words(text);
                case FigureCell.Plain(BigDecimal number, String unit) -> plain(number, unit);
                case FigureCell.Counted counted -> Value.count(counted.number());
                case FigureCell.Share(int part, int whole) ->
                    share(number(table, place.row(), part), number(table, place.row(), whole));
            };
        }

        @Override
        public String inWords(FigureTable table, Place place) {
            Value value = value(table, place);
            return table.cell(place) instanceof FigureCell.Share && value.number() == null ? SOME_SHARE : value.text();
        }
    };

    /** A number that counts no children. */
    static Value plain(BigDecimal number, String unit) {
        String stripped = number.stripTrailingZeros().toPlainString();
        return new Value(unit.isEmpty() || unit.equals("%") ? stripped + unit : stripped + " " + unit, number, unit);
    }

    /** A share in whole hundredths; in words where the whole is too small for one. */
    static Value share(long part, long whole) {
        if (whole < FigureCell.Share.SMALLEST_BASE) {
            return Value.words("too few");
        }
        return Value.percent(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }

    /** The count in a cell; throws for anything else. */
    static long number(FigureTable table, int row, int column) {
        return ((FigureCell.Counted) table.cell(new Place(row, column))).number();
    }
}

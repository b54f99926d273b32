package org.plumbline.report.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a table or beside a key figure: written once, here, so that every rendering writes it the same.
 *
 * @param text as read
 * @param number as a workbook holds it; null for words and for what is withheld
 * @param unit that stands after the number in the text, such as "%"; empty for none
 */
public record Value(String text, @Nullable BigDecimal number, String unit) {

    public Value {
        text = Legible.of(text);
    }

    public static Value words(String words) {
        return new Value(words, null, "");
    }

    /** A count, with commas at the thousands. */
    public static Value count(long count) {
        return new Value(String.format(Locale.UK, "%,d", count), BigDecimal.valueOf(count), "");
    }

    /** A share in whole hundredths: "43%". */
    public static Value percent(BigDecimal hundredths) {
        return new Value(hundredths.toPlainString() + "%", hundredths, "%");
    }

    /** A number that is not shown, by the mark that stands in its place. */
    public static Value withheld(String mark) {
        return new Value(mark, null, "");
    }

    public boolean isNumber() {
        return number != null;
    }
}

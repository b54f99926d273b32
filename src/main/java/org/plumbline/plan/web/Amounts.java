package org.plumbline.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.plan.PlanAmounts;

/** Values of success measures as pages write and read them. */
final class Amounts {
    private static final BigDecimal LARGEST = new BigDecimal("99999999999");
    private static final int DECIMALS = 3;

    private Amounts() {}

    /** "71.5%", "12 days". */
    static String words(BigDecimal value, String unit) {
        return PlanAmounts.words(value, unit);
    }

    static Cell cell(@Nullable BigDecimal value, String unit, @Nullable LocalDate on) {
        return value == null
                ? Cell.text("")
                : Cell.text(words(value, unit)).below(on == null ? null : Dates.shortDay(on));
    }

    /** A number that may be left out, with a point for decimals; null when it is, or after saying what is wrong. */
    static @Nullable BigDecimal typed(Form form, String field, String what, FormErrors errors) {
        String text = form.text(field).replace(",", "").replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,11}(\\.\\d{1," + DECIMALS + "})?")
                || new BigDecimal(text).abs().compareTo(LARGEST) > 0) {
            errors.add(field, what + " must be a number with at most three decimals, such as 71.5");
            return null;
        }
        return new BigDecimal(text);
    }
}

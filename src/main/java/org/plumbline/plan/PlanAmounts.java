package org.plumbline.plan;

import java.math.BigDecimal;

/** How the numbers of success measures are said, the same everywhere. */
public final class PlanAmounts {
    private PlanAmounts() {}

    /** "71.5%", "12 days". */
    public static String words(BigDecimal value, String unit) {
        String number = value.stripTrailingZeros().toPlainString();
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }
}

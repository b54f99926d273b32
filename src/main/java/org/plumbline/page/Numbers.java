package org.plumbline.page;

import java.util.Locale;

/** Numbers as pages write them. */
public final class Numbers {
    private Numbers() {}

    /** A whole number with commas at the thousands: 2,447. */
    public static String whole(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A count with its noun: "1 child", "2,447 children". */
    public static String of(long count, String one, String many) {
        return whole(count) + " " + (count == 1 ? one : many);
    }
}

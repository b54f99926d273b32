package org.plumbline.inspection.draft;

import java.util.Locale;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** Where a report that was sent is on its way: TO_READ, and from there to one of the others. */
enum SentReportState {
    TO_READ,
    /** A draft came of it. */
    READ,
    /** No report can be read from the file. */
    REFUSED,
    /** Something broke that was not the file's fault. */
    FAILED;

    Tag tag() {
        return switch (this) {
            case TO_READ -> Tag.of("Being read", Colour.BLUE, Shape.HALF);
            case READ -> Tag.of("Read", Colour.GREEN, Shape.TICK);
            case REFUSED -> Tag.of("Could not be read", Colour.RED, Shape.CROSS);
            case FAILED -> Tag.of("Failed", Colour.RED, Shape.TRIANGLE);
        };
    }

    static SentReportState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

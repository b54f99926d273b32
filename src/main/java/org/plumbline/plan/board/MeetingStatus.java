package org.plumbline.plan.board;

import java.util.Arrays;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** Where a meeting stands. */
public enum MeetingStatus {
    PLANNED("planned"),
    HELD("held"),
    CANCELLED("cancelled");

    private final String code;

    MeetingStatus(String code) {
        this.code = code;
    }

    /** The word kept in the database. */
    String code() {
        return code;
    }

    /** How it looks, the same everywhere. */
    Tag tag() {
        return switch (this) {
            case PLANNED -> Tag.of("Planned", Colour.LIGHT_BLUE, Shape.RING);
            case HELD -> Tag.of("Held", Colour.GREEN, Shape.TICK);
            case CANCELLED -> Tag.of("Cancelled", Colour.GREY, Shape.CROSS);
        };
    }

    static MeetingStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No meeting is " + code));
    }
}

package org.plumbline.plan.board;

import java.util.Arrays;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** Where a meeting stands. */
enum MeetingStatus {
    PLANNED("planned", Tag.of("Planned", Colour.LIGHT_BLUE, Shape.RING)),
    HELD("held", Tag.of("Held", Colour.GREEN, Shape.TICK)),
    CANCELLED("cancelled", Tag.of("Cancelled", Colour.GREY, Shape.CROSS));

    private final String code;
    private final Tag tag;

    MeetingStatus(String code, Tag tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The word kept in the database. */
    String code() {
        return code;
    }

    Tag tag() {
        return tag;
    }

    static MeetingStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No meeting is " + code));
    }
}

package org.plumbline.access.people;

import java.time.Instant;
import org.plumbline.access.PersonRow;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The states of an account: one word, one colour and one shape each. */
final class AccountTags {
    private AccountTags() {}

    static Tag tag(PersonRow person, Instant now) {
        if (isLocked(person, now)) {
            return Tag.of("Locked", Colour.RED, Shape.CROSS);
        }
        return switch (person.state()) {
            case "active" -> Tag.of("Active", Colour.GREEN, Shape.CIRCLE);
            case "invited" -> Tag.of("Invited", Colour.YELLOW, Shape.RING);
            default -> Tag.of("Shut", Colour.GREY, Shape.PAUSE);
        };
    }

    static boolean isLocked(PersonRow person, Instant now) {
        var until = person.lockedUntil();
        return until != null && until.isAfter(now);
    }
}

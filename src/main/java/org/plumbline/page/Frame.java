package org.plumbline.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content because of who looks at it.
 *
 * @param authority the authority's own name, or the product's when nobody is signed in
 * @param colour of the header
 * @param person who is signed in; null when nobody is
 * @param sections the places of the primary navigation this person may open
 */
public record Frame(
        String authority, AuthorityColour colour, @Nullable Person person, Set<Section> sections) {

    /** The signed-in person as the header shows them: a name and, in words, their roles. */
    public record Person(String name, String role) {}

    public Frame {
        sections = Set.copyOf(sections);
    }

    /** The frame for somebody who has not signed in. */
    public static Frame signedOut() {
        return new Frame("Plumbline", AuthorityColour.NAVY, null, Set.of());
    }
}

package org.plumbline.browser;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;

/**
 * One page to visit.
 *
 * @param pattern as the handler declares it
 * @param path with its ids filled in
 * @param visitor who visits; null for somebody not signed in
 * @param status expected
 */
record Route(String pattern, String path, @Nullable SignedIn visitor, int status) {

    static Route of(String pattern, String path, SignedIn visitor) {
        return new Route(pattern, path, visitor, 200);
    }

    static Route of(String pattern, SignedIn visitor) {
        return of(pattern, pattern, visitor);
    }

    static Route signedOut(String pattern, String path) {
        return new Route(pattern, path, null, 200);
    }

    /** The same page, expected with another status. */
    Route answering(int other) {
        return new Route(pattern, path, visitor, other);
    }

    /** The name of its pictures, with its place on the list: a page may be visited more than once. */
    String name(int place) {
        var name = pattern.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return "%03d-%s".formatted(place, name.isEmpty() ? "my-work" : name);
    }
}

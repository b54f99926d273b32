package org.plumbline.plan.keeping;

import java.util.List;

/**
 * What came of something done to a plan.
 *
 * @param <T> what it gives when it is done
 */
public sealed interface Outcome<T> {

    /** It is done. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It is not, for all of these reasons. */
    record Refused<T>(List<Objection> objections) implements Outcome<T> {
        public Refused {
            objections = List.copyOf(objections);
        }

        /** Refused for one reason. */
        static <T> Refused<T> because(Objection objection) {
            return new Refused<>(List.of(objection));
        }
    }

    /** It is not, because somebody else changed the action since the page was shown. */
    record Conflict<T>() implements Outcome<T> {}

    /** Nothing to give. */
    record Nothing() {
        static final Nothing IT = new Nothing();
    }

    /** Done, with nothing to give. */
    static Outcome<Nothing> done() {
        return new Done<>(Nothing.IT);
    }
}

package org.plumbline.action;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;

/** Port: vouches for what tasks come from. The room that keeps plan actions or decisions answers for its own. */
public interface TaskSource {

    /** The source as this person may know it; empty when it is another room's, or not there, or not theirs to know. */
    Optional<Known> find(TaskKey key, SignedIn person);

    /**
     * The sources for which one worker answers now: whoever leads a plan action sees all of its tasks. It answers with a
     * select, so that actions in sight are read in one statement: the code of the origin and the source's id, in this
     * order, for the worker whose id is {@code :self}. Empty where nobody answers for a source by themselves.
     */
    default Optional<String> answeredFor() {
        return Optional.empty();
    }

    /**
     * A source of tasks.
     *
     * @param source it, with the reference people say aloud
     * @param what what it asks for, in its own words
     * @param href its page
     * @param open whether the person may agree another task for it now
     * @param around who answers for it, the first of them first; the first is proposed as a task's manager
     */
    record Known(ActionSource.OfTask source, String what, String href, boolean open, List<Around> around) {
        /** Copies the list. */
        public Known {
            around = List.copyOf(around);
        }
    }

    /** Somebody who answers for the source, and what they are to it in words ("leads the plan action"). */
    record Around(WorkerId worker, String role) {}
}

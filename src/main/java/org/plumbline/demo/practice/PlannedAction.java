package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.demo.county.Person;

/**
 * An action that followed from a finding, and what became of it.
 *
 * @param domain the domain of the finding
 * @param what what must be done
 * @param forChild what is to be better for the child; may be empty
 * @param owner who does it first
 * @param manager who agreed it
 * @param agreedOn when it was agreed
 * @param dueOn by when
 * @param steps what happened to it since, in order
 */
public record PlannedAction(
        String domain,
        String what,
        String forChild,
        Person owner,
        Person manager,
        LocalDate agreedOn,
        LocalDate dueOn,
        List<Step> steps) {
    /** Copies the steps. */
    public PlannedAction {
        steps = List.copyOf(steps);
    }

    /** One thing that happened to an action. */
    public sealed interface Step {
        /** Who did it. */
        Person by();

        /** On which day. */
        LocalDate on();
    }

    /** The owner said it was done, and how one could see that. */
    public record Proposed(Person by, LocalDate on, String evidence) implements Step {}

    /** Somebody else found it done; whether it {@code helped} the child: yes, partly or no. */
    public record Verified(Person by, LocalDate on, double helped, String seen) implements Step {}

    /** Somebody else found it not done yet. */
    public record SentBack(Person by, LocalDate on, String reason) implements Step {}

    /** Another owner took it on. */
    public record HandedOver(Person by, LocalDate on, Person to, String reason) implements Step {}

    /** It need not be done after all. */
    public record Withdrawn(Person by, LocalDate on, String reason) implements Step {}
}

package org.plumbline.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.compare.Comparison;

/**
 * What changed in a plan from one moment to another: "what changed since the last board".
 *
 * @param tally how many actions did what, in the order to be told; only what happened at all
 * @param ofPlan what changed of the plan itself, its phases and themes
 * @param ofActions every action that changed, in order of their references
 */
public record PlanChanges(List<Count> tally, List<FieldChange> ofPlan, List<ActionChange> ofActions) {

    public PlanChanges {
        tally = List.copyOf(tally);
        ofPlan = List.copyOf(ofPlan);
        ofActions = List.copyOf(ofActions);
    }

    /** Compares two snapshots of one plan. */
    public static PlanChanges between(PlanSnapshot before, PlanSnapshot after) {
        return Comparison.of(before, after);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return ofPlan.isEmpty() && ofActions.isEmpty();
    }

    /** How many actions did something: "2 were verified". */
    public record Count(int actions, String did) {}

    /** Whether an action is new, gone, or there both times. */
    public enum Presence {
        ADDED("New"),
        REMOVED("Removed"),
        CHANGED("Changed");

        private final String label;

        Presence(String label) {
            this.label = label;
        }

        /** The word people see. */
        public String label() {
            return label;
        }
    }

    /**
     * One action that changed.
     *
     * @param what its words after the change, or before when it is gone
     */
    public record ActionChange(
            PlanActionReference reference, String what, Presence presence, List<FieldChange> fields) {
        public ActionChange {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One thing that changed.
     *
     * @param field what it is called: "Delivery", "Due date"
     * @param before how it read, or null where it was not there
     * @param after how it reads, or null where it is gone
     * @param pieces for a longer text, its words one after the other with what was taken out and put in; else empty
     */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after, List<Piece> pieces) {
        public FieldChange {
            pieces = List.copyOf(pieces);
        }
    }

    /** A run of words that stayed, was taken out or was put in. */
    public record Piece(Mark mark, String words) {}

    /** What happened to a run of words. */
    public enum Mark {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }
}

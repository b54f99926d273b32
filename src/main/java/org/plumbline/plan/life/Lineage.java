package org.plumbline.plan.life;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;

/** What may become of an action of a phase that ends: the rules of lineage. */
public final class Lineage {
    private Lineage() {}

    /** Why a fate cannot be recorded; each names its field and says what to do. */
    public enum Objection {
        REASON_MISSING("reason", "Give the reason."),
        NOT_DELIVERED(
                "fate", "An action that nobody says is delivered cannot be completed. Carry it, expand it or drop it."),
        ONE_SUCCESSOR("successors", "An action that is carried goes on as exactly one action of the next phase."),
        NO_SUCCESSOR("successors", "Choose at least one action of the next phase that goes further than this one."),
        SUCCESSOR_NOT_WANTED("successors", "Only an action that is carried or expanded goes on in the next phase.");

        private final String field;
        private final String text;

        Objection(String field, String text) {
            this.field = field;
            this.text = text;
        }

        /** The form field it stands beside. */
        public String field() {
            return field;
        }

        /** What the person is told. */
        public String text() {
            return text;
        }
    }

    /**
     * All that speaks against a fate; empty when it may be recorded.
     *
     * @param successors how many actions continue it
     */
    public static List<Objection> objections(Fate fate, Delivery delivery, int successors, String reason) {
        List<Objection> objections = new ArrayList<>();
        if (fate == Fate.COMPLETED && !delivery.isSaidToBeDone()) {
            objections.add(Objection.NOT_DELIVERED);
        }
        if (fate == Fate.CARRIED && successors != 1) {
            objections.add(Objection.ONE_SUCCESSOR);
        }
        if (fate == Fate.EXPANDED && successors == 0) {
            objections.add(Objection.NO_SUCCESSOR);
        }
        if (!fate.hasSuccessors() && successors > 0) {
            objections.add(Objection.SUCCESSOR_NOT_WANTED);
        }
        if (reason.isBlank()) {
            objections.add(Objection.REASON_MISSING);
        }
        return objections;
    }
}

package org.plumbline.plan.keeping;

import java.util.List;
import org.plumbline.plan.life.PlanReason;

/** The rule that holds for everything done to an action: once its phase has settled it, nothing is. */
final class Settled {
    private Settled() {}

    /**
     * @param field the form field beside which to say so
     */
    static List<Objection> objections(PlanActionRow action, String field) {
        return action.settled() ? List.of(new Objection(field, PlanReason.SETTLED.text())) : List.of();
    }
}

package org.plumbline.plan.keeping;

import org.plumbline.plan.life.Lineage;
import org.plumbline.plan.life.PlanReason;

/**
 * Why something was not done to a plan.
 *
 * @param field the form field it stands beside
 * @param text what the person is told: what to do about it
 */
public record Objection(String field, String text) {

    static Objection of(PlanReason reason) {
        return new Objection(reason.field(), reason.text());
    }

    static Objection of(Lineage.Objection objection) {
        return new Objection(objection.field(), objection.text());
    }
}

package org.plumbline.plan.chain;

import org.plumbline.plan.PlanActionId;

/** The addresses of the chain of a plan action. */
final class ChainLinks {
    private ChainLinks() {}

    static String chain(PlanActionId action) {
        return "/plan-actions/" + action.value() + "/chain";
    }

    /** The newest evaluations that bear on it. */
    static String evaluations(PlanActionId action) {
        return chain(action) + "#evaluations";
    }

    static String newLinks(PlanActionId action) {
        return chain(action) + "/links/new";
    }

    static String endLink(PlanActionId action, long link) {
        return chain(action) + "/links/" + link + "/end";
    }
}

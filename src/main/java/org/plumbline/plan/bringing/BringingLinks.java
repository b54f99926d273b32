package org.plumbline.plan.bringing;

/** The addresses of the pages on which an old plan is brought in. */
final class BringingLinks {
    private BringingLinks() {}

    static String tables(OldPlanId plan) {
        return "/old-plans/" + plan.value();
    }

    static String columns(OldPlanId plan, int table) {
        return tables(plan) + "/tables/" + table;
    }

    static String check(OldPlanId plan) {
        return tables(plan) + "/check";
    }

    static String discard(OldPlanId plan) {
        return tables(plan) + "/discard";
    }
}

package org.plumbline.plan;

import org.plumbline.inspection.RecommendationId;

/** The addresses of the pages of plans. */
public final class PlanLinks {
    /** The newest plan. */
    public static final String NEWEST = "/plan";

    /** Where a plan is made. */
    public static final String NEW = "/plan/new";

    /** Where leads answer for all that they lead. */
    public static final String UPDATES = "/plan/updates";

    private PlanLinks() {}

    /** A plan. */
    public static String plan(PlanId plan) {
        return "/plans/" + plan.value();
    }

    /** One phase of a plan, by its number. */
    public static String phase(PlanId plan, int phase) {
        return plan(plan) + "?phase=" + phase;
    }

    /** The frozen versions of a plan. */
    public static String versions(PlanId plan) {
        return plan(plan) + "/versions";
    }

    /** One frozen version. */
    public static String version(PlanId plan, int number) {
        return versions(plan) + "/" + number;
    }

    /** What changed since a version. */
    public static String changesSince(PlanId plan, int number) {
        return plan(plan) + "/changes?from=" + number;
    }

    /** Everything that happened to a plan. */
    public static String history(PlanId plan) {
        return plan(plan) + "/history";
    }

    /** A plan action. */
    public static String action(PlanActionId action) {
        return "/plan-actions/" + action.value();
    }

    /** A success measure of a plan action. */
    public static String measure(PlanActionId action, long measure) {
        return action(action) + "/measures/" + measure;
    }

    /** Where an action is agreed that answers a recommendation. */
    public static String newActionFor(PlanId plan, RecommendationId recommendation) {
        return plan(plan) + "/actions/new?recommendation=" + recommendation.value();
    }

    /** Where an old plan is brought into a plan. */
    public static String bringIn(PlanId plan) {
        return plan(plan) + "/bring-in";
    }

    /** The plan as a workbook, and the way back. */
    public static String workbook(PlanId plan) {
        return plan(plan) + "/workbook";
    }

    /** The plan as a workbook: the file. */
    public static String workbookFile(PlanId plan) {
        return workbook(plan) + ".xlsx";
    }

    /** A frozen version as a workbook: the file. */
    public static String versionFile(PlanId plan, int number) {
        return version(plan, number) + "/workbook.xlsx";
    }

    /** The row of an old plan that an action was made of. */
    public static String source(PlanActionId action) {
        return action(action) + "/source";
    }

    /** Taking an action's delivery to a state. */
    public static String delivery(PlanActionId action, Delivery to) {
        return action(action) + "/delivery/" + to.code();
    }

    /** Taking an action's impact to a state. */
    public static String impact(PlanActionId action, Impact to) {
        return action(action) + "/impact/" + to.code();
    }
}

package org.plumbline.action.alert;

import org.plumbline.children.ChildId;
import org.plumbline.children.ChildLinks;

/** The addresses of the pages of safety alerts. */
public final class AlertLinks {
    /** The list of safety alerts. */
    public static final String LIST = "/safety-alerts";

    private AlertLinks() {}

    /** An alert's page. */
    public static String alert(SafetyAlertId alert) {
        return LIST + "/" + alert.value();
    }

    /** The page on which an alert about the child is raised: what the button on the child's page leads to. */
    public static String raise(ChildId child) {
        return ChildLinks.newSafetyAlert(child);
    }

    /** The same during an evaluation: what the button on the evaluation leads to. */
    public static String raise(ChildId child, long evaluationId) {
        return raise(child) + "?evaluation=" + evaluationId;
    }

    /** The evaluation's own page. */
    public static String evaluation(long evaluationId) {
        return "/evaluations/" + evaluationId;
    }

    static String step(SafetyAlertId alert, AlertStepKind step) {
        return alert(alert) + "/" + step.code();
    }
}

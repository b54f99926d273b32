package org.plumbline.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.SafetyAlertId;
import org.plumbline.children.ChildId;

/** The addresses of the pages of actions. */
public final class ActionLinks {
    /** The list of actions. */
    public static final String LIST = "/actions";

    static final String WORKBOOK = LIST + ".xlsx";

    private ActionLinks() {}

    /** An action's page. */
    public static String action(ActionId action) {
        return LIST + "/" + action.value();
    }

    /** The list, filtered by the child's id in the case system. */
    public static String listAbout(String caseId) {
        return LIST + "?status=all&child=" + URLEncoder.encode(caseId, StandardCharsets.UTF_8);
    }

    /** The page on which an action is agreed for a child, without another source. */
    public static String newFor(ChildId child) {
        return LIST + "/new?child=" + child.value();
    }

    /**
     * The page on which an action is agreed from a finding of an evaluation.
     *
     * @param domain the code of the domain the finding belongs to, or null
     */
    public static String newFromEvaluation(ChildId child, long evaluationId, @Nullable String domain) {
        return newFor(child) + "&evaluation=" + evaluationId + (domain == null ? "" : "&domain=" + domain);
    }

    /** The page on which an action is agreed in answer to a safety alert. */
    public static String newFromAlert(ChildId child, SafetyAlertId alert) {
        return newFor(child) + "&alert=" + alert.value();
    }

    /** The page on which a task is agreed for what asks for it. */
    public static String newTask(TaskKey source) {
        return "/tasks/" + source.origin().code() + "/" + source.id() + "/new";
    }

    static String step(ActionId action, ActionStepKind step) {
        return action(action) + "/" + step.code();
    }
}

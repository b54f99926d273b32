package org.plumbline.action;

import org.jspecify.annotations.Nullable;

/**
 * An action with the names its pages show.
 *
 * @param caseId the child's id in the case system; null for a task
 * @param managerName who answers for it, or null when nobody was known
 * @param teamName the team that holds the child now, or null when no extract says
 */
record ListedAction(
        ActionRow action,
        @Nullable String caseId,
        String ownerName,
        @Nullable String managerName,
        @Nullable String teamName) {

    /** Whom or what it is for: {@code Child 10482}, {@code Plan action PA-3.2}. */
    String about() {
        return action.source() instanceof ActionSource.OfTask(TaskKey key, String called)
                ? key.origin().label() + " " + called
                : "Child " + caseId;
    }
}

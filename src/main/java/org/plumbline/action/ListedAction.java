package org.plumbline.action;

import org.jspecify.annotations.Nullable;

/**
 * An action with the names its pages show.
 *
 * @param caseId the child's id in the case system
 * @param managerName who answers for it, or null when nobody was known
 * @param teamName the team that holds the child now, or null when no extract says
 */
record ListedAction(
        ActionRow action,
        String caseId,
        String ownerName,
        @Nullable String managerName,
        @Nullable String teamName) {}

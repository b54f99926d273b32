package org.plumbline.action.alert;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

/**
 * Who holds a child, as the newest extract says.
 *
 * @param caseId the child's id in the case system, which pages and mails name the child by
 * @param team the team, or null when no extract says
 * @param worker the worker, or null when no extract says
 */
record Allocation(String caseId, @Nullable TeamId team, @Nullable WorkerId worker) {}

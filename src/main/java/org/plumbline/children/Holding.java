package org.plumbline.children;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

/**
 * Who holds a child, as the newest extract that names the child says.
 *
 * @param caseId the child's id in the case system, by which pages name the child
 * @param team the team, or null when no extract says
 * @param teamName its name, or null with it
 * @param worker the worker, under the spelling that stands; or null when no extract says
 * @param workerName the worker's name, or null with it
 */
public record Holding(
        ChildId child,
        String caseId,
        @Nullable TeamId team,
        @Nullable String teamName,
        @Nullable WorkerId worker,
        @Nullable String workerName) {}

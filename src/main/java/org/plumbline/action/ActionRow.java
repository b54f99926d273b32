package org.plumbline.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;

/**
 * An action as it stands, as it is kept.
 *
 * @param child whom it is for; null for a task, which concerns no single child
 */
record ActionRow(
        ActionId id,
        @Nullable ChildId child,
        ActionSource source,
        String what,
        String forChild,
        @Nullable TeamId team,
        @Nullable WorkerId manager,
        Instant agreedAt,
        LocalDate baselineDueOn,
        LocalDate dueOn,
        WorkerId owner,
        ActionStatus status,
        Instant statusSinceAt,
        int version)
        implements Aged {}

package org.plumbline.action.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/** A safety alert as it stands, as it is kept. */
record AlertRow(
        SafetyAlertId id,
        ChildId child,
        @Nullable Long evaluationId,
        String worry,
        Instant raisedAt,
        AlertPerson author,
        String authorName,
        AlertStatus status,
        Instant statusSinceAt,
        @Nullable Instant reachedAt,
        int version) {}

package org.plumbline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.tool.FieldKey;

/**
 * An evaluation that was done before, with its dates.
 *
 * @param worker who held the case when it was allocated; null when nobody did
 * @param team the team that held it then; null when none did
 * @param startedAt when the first field was written; null for one that is allocated and not begun
 * @param completedAt null for one that is still open
 * @param values what is written in it
 */
public record PastEvaluation(
        ChildId child,
        @Nullable Long programme,
        Trigger trigger,
        WorkerId auditor,
        @Nullable WorkerId worker,
        @Nullable TeamId team,
        Instant allocatedAt,
        LocalDate dueOn,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        Map<FieldKey, String> values) {
    public PastEvaluation {
        values = Map.copyOf(values);
        if (startedAt == null && !values.isEmpty()) {
            throw new IllegalArgumentException("What is written in an evaluation was begun at some time");
        }
        if (completedAt != null && startedAt == null) {
            throw new IllegalArgumentException("What is completed was begun");
        }
    }
}

package org.plumbline.plan.bringing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.intake.SourceTable;

/**
 * An old plan being brought in.
 *
 * @param plan the plan that it is brought into
 * @param name the file's name, or that it was pasted
 * @param chosen the tables from which actions are made, in the file's order
 * @param storedAt when its actions were made, or null while they are not
 * @param version how often it was changed
 */
record OldPlan(
        OldPlanId id,
        PlanId plan,
        String name,
        List<SourceTable> tables,
        List<ChosenTable> chosen,
        Instant sentAt,
        @Nullable Instant storedAt,
        int version) {
    OldPlan {
        tables = List.copyOf(tables);
        chosen = List.copyOf(chosen);
    }

    Optional<ChosenTable> findChosen(int place) {
        return chosen.stream().filter(table -> table.place() == place).findFirst();
    }

    /** The first chosen table whose columns nobody has looked at yet. */
    Optional<ChosenTable> findUnseen() {
        return chosen.stream().filter(table -> !table.seen()).findFirst();
    }
}

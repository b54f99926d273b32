package org.plumbline.evaluation.programme;

import java.time.LocalDate;
import java.util.Map;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Cohort;

/**
 * A programme as somebody plans it.
 *
 * @param wanted 1 to 500
 * @param dueOn not before {@code startsOn}
 * @param capacities how many children each auditor takes at most, 1 to 100; at least one auditor
 */
public record PlannedProgramme(
        String name,
        ProgrammeKind kind,
        Cohort cohort,
        int wanted,
        LocalDate startsOn,
        LocalDate dueOn,
        Map<WorkerId, Integer> capacities) {

    public PlannedProgramme {
        capacities = Map.copyOf(capacities);
        if (name.isBlank() || capacities.isEmpty() || dueOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A programme needs a name, auditors and a due day after its first");
        }
    }
}

package org.plumbline.evaluation.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a programme. Nobody is drawn yet. */
@Service
public class PlanningProgramme {
    private final ProgrammeLog log;
    private final Trail trail;
    private final Clock clock;

    PlanningProgramme(ProgrammeLog log, Trail trail, Clock clock) {
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the plan; the permission is checked by the caller. */
    @Transactional
    public ProgrammeId plan(PlannedProgramme plan, AccountId by) {
        return plan(plan, clock.instant(), by);
    }

    ProgrammeId plan(PlannedProgramme plan, Instant at, AccountId by) {
        ProgrammeId id = log.add(plan, at, by);
        plan.capacities().forEach((auditor, capacity) -> log.addAuditor(id, auditor, capacity));
        trail.changed(
                "programme-planned",
                Subject.of("programme", id.value()),
                Map.of(
                        "kind", plan.kind().code(),
                        "cohort", plan.cohort().key(),
                        "wanted", plan.wanted(),
                        "auditors", plan.capacities().size()));
        return id;
    }
}

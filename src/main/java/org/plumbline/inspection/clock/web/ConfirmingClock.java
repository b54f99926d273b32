package org.plumbline.inspection.clock.web;

import java.time.Clock;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the authority decides about a rule. What it decided before stays. */
@Service
class ConfirmingClock {
    private final ClockDecisions decisions;
    private final Trail trail;
    private final Clock clock;

    ConfirmingClock(ClockDecisions decisions, Trail trail, Clock clock) {
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @param workingDays counts only with {@link Decision.Verdict#OTHER_NUMBER}
     * @param textRead which text the person read
     */
    @Transactional
    public void confirm(PlanClock rule, Decision.Verdict verdict, int workingDays, String textRead, AccountId by) {
        int counting = verdict == Decision.Verdict.OTHER_NUMBER ? workingDays : rule.workingDays();
        decisions.add(rule, verdict, counting, textRead, clock.instant(), by);
        trail.changed(
                "clock-confirmed",
                new Subject("clock", rule.code()),
                Map.of("decision", verdict.code(), "working-days", counting));
    }
}

package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans, and gives them phases and themes. Phases and themes are numbered in the order in which they are made. */
@Service
public class MakingPlans {
    private final Plans plans;
    private final Chronicle chronicle;

    MakingPlans(Plans plans, Chronicle chronicle) {
        this.plans = plans;
        this.chronicle = chronicle;
    }

    /**
     * Makes a plan.
     *
     * @param answers what it answers, in words; may be empty
     */
    @Transactional
    public Outcome<PlanId> make(String title, String answers, Signature signature) {
        if (title.isBlank()) {
            return Outcome.Refused.because(new Objection("title", "Enter what the plan is called."));
        }
        PlanId plan = plans.add(title, answers, signature);
        chronicle.keep(plan, PlanEvent.of(PlanEvent.Kind.MADE, title, ""), signature);
        return new Outcome.Done<>(plan);
    }

    /** Begins the plan's next phase; an earlier one may still be running, until its actions are settled. */
    @Transactional
    public Outcome<PhaseId> beginPhase(
            PlanId plan, String title, String purpose, LocalDate beganOn, Signature signature) {
        List<Objection> objections = new ArrayList<>();
        if (title.isBlank()) {
            objections.add(new Objection("title", "Enter what the phase is called."));
        }
        plans.lock(plan);
        List<PhaseRow> earlier = plans.listPhases(plan);
        if (!earlier.isEmpty() && !earlier.getLast().beganOn().isBefore(beganOn)) {
            objections.add(new Objection("began-on", "A phase begins after the one before it began."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        PhaseId phase = plans.addPhase(plan, title, purpose, beganOn);
        chronicle.keep(plan, PlanEvent.of(PlanEvent.Kind.PHASE, title, "Begun"), signature);
        return new Outcome.Done<>(phase);
    }

    /** Adds a theme. */
    @Transactional
    public Outcome<ThemeId> addTheme(PlanId plan, String title, String purpose, Signature signature) {
        if (title.isBlank()) {
            return Outcome.Refused.because(new Objection("title", "Enter what the theme is called."));
        }
        plans.lock(plan);
        ThemeId theme = plans.addTheme(plan, title, purpose);
        chronicle.keep(plan, PlanEvent.of(PlanEvent.Kind.THEME, title, ""), signature);
        return new Outcome.Done<>(theme);
    }
}

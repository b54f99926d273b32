package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Freezes a plan whole as a numbered version when it is submitted to somebody, and notes who approved it. */
@Service
public class FreezingVersions {
    private final Plans plans;
    private final PlanVersions versions;
    private final Snapshots snapshots;
    private final Chronicle chronicle;
    private final JsonMapper json;

    FreezingVersions(Plans plans, PlanVersions versions, Snapshots snapshots, Chronicle chronicle, JsonMapper json) {
        this.plans = plans;
        this.versions = versions;
        this.snapshots = snapshots;
        this.chronicle = chronicle;
        this.json = json;
    }

    /**
     * Freezes the plan as it stands.
     *
     * @param submittedTo to whom it is submitted, such as "Improvement Board, 12 March 2026"
     * @param words what is submitted and why; may be empty
     * @return the number of the version
     */
    @Transactional
    public Outcome<Integer> submit(PlanId plan, String submittedTo, String words, Signature signature) {
        if (submittedTo.isBlank()) {
            return Outcome.Refused.because(new Objection("submitted-to", "Enter to whom it is submitted."));
        }
        plans.lock(plan);
        String content = json.writeValueAsString(snapshots.of(plan, signature.on()));
        int number = versions.add(plan, submittedTo, words, content, signature);
        PlanEvent frozen = PlanEvent.of(PlanEvent.Kind.FROZEN, "Version " + number, "Submitted to " + submittedTo);
        chronicle.keep(plan, frozen, signature);
        return new Outcome.Done<>(number);
    }

    /** Notes that somebody approved a version. */
    @Transactional
    public Outcome<Outcome.Nothing> approve(
            PlanId plan, int number, String body, LocalDate on, String words, Signature signature) {
        List<Objection> objections = new ArrayList<>();
        if (body.isBlank()) {
            objections.add(new Objection("body", "Enter who approved it."));
        }
        if (on.isAfter(signature.on())) {
            objections.add(new Objection("on", "The day of the approval must not be in the future."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        if (!versions.approve(plan, number, body, on, words, signature)) {
            return Outcome.Refused.because(new Objection("body", "There is no version " + number + " of this plan."));
        }
        PlanEvent approved = PlanEvent.of(PlanEvent.Kind.APPROVED, "Version " + number, body);
        chronicle.keep(plan, approved, signature);
        return Outcome.done();
    }
}

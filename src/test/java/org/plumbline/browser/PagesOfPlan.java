package org.plumbline.browser;

import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.Milestones;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.NewNote;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.Notes;
import org.plumbline.plan.keeping.NotingMeasures;
import org.plumbline.plan.keeping.NotingMilestones;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.TestAuthorities;

/** A plan with an action that waits to be verified, one that is at risk, two versions and all that belongs to an action. */
record PagesOfPlan(
        TestAuthorities authorities,
        MakingPlans making,
        AgreeingPlanActions agreeing,
        TakingPlanSteps steps,
        AddingEvidence evidence,
        NotingMilestones milestones,
        Milestones keptMilestones,
        NotingMeasures measures,
        NotingOnActions noting,
        Notes notes,
        FreezingVersions freezing)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        APlan at = new APlan(authorities, making, agreeing);
        PlanActionId id = at.anAction("Supervise every worker monthly");
        at.anAction("Record decisions");
        long piece = at.in(
                () -> done(evidence.add(id, APlan.evidence(Claim.DELIVERY, EvidenceKind.DOCUMENT), null, by(at.lead))));
        at.in(() -> done(freezing.submit(at.plan, "Improvement Board", "", by(at.officer))));
        at.in(() -> done(steps.answer(id, 0, Delivery.ON_TRACK, "Half of the teams do", by(at.lead))));
        at.in(() -> done(steps.answer(id, 1, Delivery.DELIVERED, "All teams do", by(at.lead))));
        long milestone = milestone(at, id);
        long measure = measure(at, id);
        long note = note(at, id);
        PlanActionId running = at.anAction("Write to every family");
        at.in(() -> done(steps.answer(running, 0, Delivery.AT_RISK, "Two posts are empty", by(at.lead))));
        String plan = "/plans/" + at.plan.value();
        String action = "/plan-actions/" + id.value();
        String other = "/plan-actions/" + running.value();
        return List.of(
                Route.of("/plan", at.officer),
                Route.of("/plan/new", at.officer),
                Route.of("/plan/updates", at.lead),
                Route.of("/plans/{id}", plan + "?show=attention", at.officer),
                Route.of("/plans/{id}/themes/new", plan + "/themes/new", at.officer),
                Route.of("/plans/{id}/phases", plan + "/phases", at.officer),
                Route.of("/plans/{id}/phases/new", plan + "/phases/new", at.officer),
                Route.of("/plans/{id}/phases/{number}/end", plan + "/phases/1/end", at.officer),
                Route.of("/plans/{id}/actions/new", plan + "/actions/new", at.officer),
                Route.of("/plans/{id}/versions", plan + "/versions", at.officer),
                Route.of("/plans/{id}/versions/new", plan + "/versions/new", at.officer),
                Route.of("/plans/{id}/versions/{number}", plan + "/versions/1", at.officer),
                Route.of("/plans/{id}/versions/{number}/approve", plan + "/versions/1/approve", at.officer),
                Route.of("/plans/{id}/changes", plan + "/changes?from=1", at.officer),
                Route.of("/plans/{id}/history", plan + "/history", at.officer),
                Route.of("/plan-actions/{id}", action, at.officer),
                Route.of("/plan-actions/{id}", other, at.lead),
                Route.of("/tasks/{origin}/{id}/new", "/tasks/plan-action/" + running.value() + "/new", at.lead),
                Route.of("/plan-actions/{id}/edit", action + "/edit", at.officer),
                Route.of("/plan-actions/{id}/update", other + "/update", at.lead),
                Route.of("/plan-actions/{id}/history", action + "/history", at.officer),
                Route.of("/plan-actions/{id}/lineage", action + "/lineage", at.officer),
                Route.of("/plan-actions/{id}/delivery/{state}", action + "/delivery/verified", at.auditor),
                Route.of("/plan-actions/{id}/impact/{state}", action + "/impact/early", at.lead),
                Route.of("/plan-actions/{id}/evidence/new", action + "/evidence/new?claim=impact", at.auditor),
                Route.of("/plan-actions/{id}/evidence/live", action + "/evidence/live", at.auditor),
                Route.of("/plan-actions/{id}/evidence/{piece}", action + "/evidence/" + piece, at.auditor),
                Route.of(
                        "/plan-actions/{id}/evidence/{piece}/withdraw",
                        action + "/evidence/" + piece + "/withdraw",
                        at.auditor),
                Route.of("/plan-actions/{id}/milestones/new", action + "/milestones/new", at.lead),
                Route.of("/plan-actions/{id}/milestones/{milestone}", action + "/milestones/" + milestone, at.lead),
                Route.of("/plan-actions/{id}/measures/new", action + "/measures/new", at.lead),
                Route.of("/plan-actions/{id}/measures/{measure}", action + "/measures/" + measure, at.lead),
                Route.of("/plan-actions/{id}/notes/new", action + "/notes/new?kind=capability", at.lead),
                Route.of("/plan-actions/{id}/notes/{note}/end", action + "/notes/" + note + "/end", at.lead));
    }

    private long milestone(APlan at, PlanActionId id) {
        at.in(() -> done(milestones.add(id, "The template is agreed", TODAY.plusWeeks(3), by(at.lead))));
        return at.in(() -> keptMilestones.listOf(id).getFirst().id());
    }

    private long measure(APlan at, PlanActionId id) {
        var inTime = new NewMeasure(
                "Supervision in time",
                "%",
                new BigDecimal("57"),
                LocalDate.of(2025, 9, 30),
                new BigDecimal("90"),
                LocalDate.of(2026, 6, 30),
                true,
                3,
                "Supervision log",
                "actions-verified-in-time");
        long measure = at.in(() -> done(measures.add(id, inTime, by(at.lead))));
        at.in(() -> done(
                measures.read(id, measure, new BigDecimal("71.5"), LocalDate.of(2026, 2, 28), "Log", by(at.lead))));
        return measure;
    }

    private long note(APlan at, PlanActionId id) {
        at.in(() ->
                done(noting.add(id, NewNote.of(NoteKind.BARRIER, "Two manager posts are empty", TODAY), by(at.lead))));
        return at.in(() -> notes.listOf(id).getFirst().id());
    }
}

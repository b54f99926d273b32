package org.plumbline.plan.web;

import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.action.Tasks;
import org.plumbline.page.Pages;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.chain.ChainPanels;
import org.plumbline.plan.chain.ChainPartial;
import org.plumbline.plan.keeping.EvidencePieces;
import org.plumbline.plan.keeping.Lineages;
import org.plumbline.plan.keeping.Milestones;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.Notes;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.Situations;
import org.plumbline.plan.keeping.Snapshots;
import org.plumbline.plan.keeping.SuccessMeasures;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.keeping.Updates;
import org.plumbline.plan.life.Situation;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A plan action's own page. */
@Controller
class PlanActionController {
    private final PlanDesk desk;
    private final Snapshots snapshots;
    private final Situations situations;
    private final TakingPlanSteps steps;
    private final Tasks tasks;
    private final Parts parts;
    private final ChainPanels chains;
    private final Pages pages;

    PlanActionController(
            PlanDesk desk,
            Snapshots snapshots,
            Situations situations,
            TakingPlanSteps steps,
            Tasks tasks,
            EvidencePieces evidence,
            Milestones milestones,
            SuccessMeasures measures,
            Notes notes,
            Updates updates,
            Lineages lineages,
            ChainPanels chains,
            Pages pages) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.situations = situations;
        this.steps = steps;
        this.tasks = tasks;
        this.parts = new Parts(evidence, milestones, measures, notes, updates, lineages);
        this.chains = chains;
        this.pages = pages;
    }

    /** What belongs to an action, one by one. */
    private record Parts(
            EvidencePieces evidence,
            Milestones milestones,
            SuccessMeasures measures,
            Notes notes,
            Updates updates,
            Lineages lineages) {

        PlanActionParts of(PlanActionRow action, boolean capability, ChainPartial chain) {
            return new PlanActionParts(
                    evidence.listOf(action.id()),
                    milestones.listOf(action.id()),
                    measures.listOf(action.id()),
                    measures.listReadingsOf(action.id()),
                    notes.listOf(action.id()).stream()
                            .filter(note -> capability || note.note().kind() != NoteKind.CAPABILITY)
                            .toList(),
                    updates.listOf(action.id()),
                    lineages.listLinksAround(action.id()),
                    chain);
        }
    }

    @GetMapping("/plan-actions/{id}")
    @Requires(Permission.SEE_PLAN)
    @Transactional
    View showPlanAction(@PathVariable long id, SignedIn person, Reach reach) {
        PlanActionRow action = desk.action(id);
        ActionSnapshot snapshot = snapshots.of(action, desk.today());
        Situation situation = situations.of(action);
        var may = PlanActionMay.of(person, desk, steps.open(action, desk.sign(person)), action);
        PlanActionParts ofAction =
                parts.of(action, desk.may(person, Permission.SEE_PLAN_CAPABILITY), chains.of(action, person, reach));
        Tasks.Part ofRegister =
                tasks.of(TasksOfPlanActions.key(action.id()), person, reach, may.note() || may.change());
        return pages.show(
                desk.sheet(action),
                PlanActionPage.of(
                        action,
                        desk.readable(snapshot, person),
                        situation,
                        new PlanActionSections(action, ofAction, ofRegister, may, desk.today()),
                        may,
                        desk.today()));
    }
}

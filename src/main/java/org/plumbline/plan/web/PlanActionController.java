package org.plumbline.plan.web;

import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.action.Tasks;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.page.Pages;
import org.plumbline.plan.bringing.SourceRows;
import org.plumbline.plan.chain.ChainPanels;
import org.plumbline.plan.chain.ChainPartial;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.Snapshots;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.keeping.WholeAction;
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
    private final Structures structures;
    private final Tasks tasks;
    private final SourceRows sources;
    private final ChainPanels chains;
    private final Pages pages;

    PlanActionController(
            PlanDesk desk,
            Snapshots snapshots,
            Structures structures,
            Tasks tasks,
            SourceRows sources,
            ChainPanels chains,
            Pages pages) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.structures = structures;
        this.tasks = tasks;
        this.sources = sources;
        this.chains = chains;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}")
    @Requires(Permission.SEE_PLAN)
    @Transactional
    View showPlanAction(@PathVariable long id, SignedIn person, Reach reach) {
        PlanActionRow action = desk.action(id);
        WholeAction whole = snapshots.of(action, desk.today());
        LineManagement line = structures.getStructure().lineManagement();
        var may = PlanActionMay.of(
                person, desk, TakingPlanSteps.open(whole.situation(), desk.sign(person), line), action);
        PlanActionParts ofAction = parts(
                whole,
                desk.may(person, Permission.SEE_PLAN_CAPABILITY),
                chains.of(action, whole.snapshot().recommendations(), person, reach));
        Tasks.Part ofRegister =
                tasks.of(TasksOfPlanActions.key(action.id()), person, reach, may.note() || may.change(), line);
        return pages.show(
                desk.sheet(whole, action),
                PlanActionPage.of(
                        action,
                        desk.readable(whole.snapshot(), person),
                        whole.situation(),
                        new PlanActionSections(action, ofAction, ofRegister, may, desk.today()),
                        may,
                        sources.find(action.id()).orElse(null),
                        desk.today()));
    }

    private static PlanActionParts parts(WholeAction whole, boolean capability, ChainPartial chain) {
        return new PlanActionParts(
                whole.evidence(),
                whole.milestones(),
                whole.measures(),
                whole.readings(),
                whole.notes().stream()
                        .filter(note -> capability || note.note().kind() != NoteKind.CAPABILITY)
                        .toList(),
                whole.updates(),
                whole.links(),
                chain);
    }
}

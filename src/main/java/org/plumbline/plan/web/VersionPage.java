package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.PhaseSnapshot;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions.VersionRow;

/** A frozen version of a plan: its actions by theme, phase after phase, as they stood. */
record VersionPage(String caption, String title, SummaryList facts, List<PlanPage.Block> blocks, List<Link> links) {

    static VersionPage of(PlanRow plan, VersionRow version, PlanSnapshot snapshot) {
        SummaryList facts = SummaryList.empty()
                .row("Submitted to", version.submittedTo())
                .row("Frozen", Dates.moment(version.frozenAt()) + " by " + version.by())
                .row("Hash of its content", version.sha256());
        List<PlanPage.Block> blocks = new ArrayList<>();
        for (PhaseSnapshot phase : snapshot.phases().reversed()) {
            List<ActionSnapshot> actions = snapshot.actionsOfPhase(phase.number());
            if (!actions.isEmpty()) {
                String heading = "Phase " + phase.number() + ": " + phase.title();
                blocks.add(new PlanPage.Block(
                        heading,
                        PlanTally.of(actions, snapshot.asAt()).inWords(),
                        PlanTables.actions(heading, actions, snapshot.asAt())));
            }
        }
        return new VersionPage(
                plan.title(),
                "Version " + version.number(),
                facts,
                blocks,
                List.of(
                        new Link(
                                "What changed since version " + version.number(),
                                PlanLinks.changesSince(plan.id(), version.number())),
                        new Link("Export to a spreadsheet", PlanLinks.versionFile(plan.id(), version.number()))));
    }
}

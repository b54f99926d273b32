package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.PhaseSnapshot;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.keeping.PlanRow;

/** The phases of a plan with the lineage of their actions. */
record PhasesPage(
        String title, List<Phase> phases, @Nullable Button begin) {

    /** One phase. */
    record Phase(
            String heading,
            String when,
            String purpose,
            String became,
            Table actions,
            @Nullable Button end) {}

    static PhasesPage of(PlanRow plan, PlanSnapshot snapshot, boolean mayChange) {
        return new PhasesPage(
                "Phases",
                snapshot.phases().reversed().stream()
                        .map(phase -> phase(snapshot, phase, mayChange))
                        .toList(),
                mayChange ? Button.secondaryLink("Begin a phase", PlanLinks.plan(plan.id()) + "/phases/new") : null);
    }

    private static Phase phase(PlanSnapshot snapshot, PhaseSnapshot phase, boolean mayChange) {
        List<ActionSnapshot> actions = snapshot.actionsOfPhase(phase.number());
        LocalDate ended = phase.endedOn();
        String heading = "Phase " + phase.number() + ": " + phase.title();
        return new Phase(
                heading,
                "From " + Dates.day(phase.beganOn()) + (ended == null ? " on" : " to " + Dates.day(ended)),
                phase.purpose(),
                became(actions),
                table(heading, actions, snapshot),
                mayChange && ended == null
                        ? Button.secondaryLink(
                                "End phase " + phase.number(),
                                PlanLinks.plan(snapshot.plan()) + "/phases/" + phase.number() + "/end")
                        : null);
    }

    private static String became(List<ActionSnapshot> actions) {
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long count = actions.stream()
                    .map(ActionSnapshot::lineage)
                    .filter(lineage -> lineage != null && lineage.fate() == fate)
                    .count();
            if (count > 0) {
                parts.add(Numbers.whole(count) + " " + fate.label().toLowerCase(Locale.UK));
            }
        }
        long open = actions.stream().filter(action -> action.lineage() == null).count();
        if (open > 0) {
            parts.add(Numbers.whole(open) + " still open");
        }
        return Numbers.of(actions.size(), "action", "actions")
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + ".";
    }

    private static Table table(String caption, List<ActionSnapshot> actions, PlanSnapshot snapshot) {
        return Table.of(caption)
                .hideCaption()
                .column("Action")
                .column("Delivery")
                .column("What became of it")
                .column("Goes on as")
                .rows(actions.stream().map(action -> row(action, snapshot)).toList());
    }

    private static List<Cell> row(ActionSnapshot action, PlanSnapshot snapshot) {
        ActionSnapshot.Lineage lineage = action.lineage();
        return List.of(
                Cell.link(action.reference() + " " + action.what(), PlanLinks.action(action.id())),
                Cell.tag(PlanTags.ofDelivery(action)),
                lineage == null
                        ? Cell.text("Open")
                        : Cell.text("").with(PlanTags.of(lineage.fate())).below(lineage.reason()),
                goesOn(lineage, snapshot));
    }

    private static Cell goesOn(ActionSnapshot.@Nullable Lineage lineage, PlanSnapshot snapshot) {
        if (lineage == null || lineage.successors().isEmpty()) {
            return Cell.text("");
        }
        List<PlanActionReference> successors = lineage.successors();
        String names = String.join(
                ", ", successors.stream().map(PlanActionReference::toString).toList());
        return successors.size() == 1
                ? snapshot.findAction(successors.getFirst())
                        .map(next -> Cell.link(names, PlanLinks.action(next.id())))
                        .orElse(Cell.text(names))
                : Cell.text(names);
    }
}

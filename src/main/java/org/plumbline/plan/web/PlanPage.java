package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Table;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.PhaseSnapshot;
import org.plumbline.plan.PlanSnapshot.ThemeSnapshot;
import org.plumbline.plan.ReadingPlans.Version;
import org.plumbline.plan.keeping.PlanRow;

/**
 * A plan as its page shows it.
 *
 * @param lead what it answers and how it stands, in sentences
 * @param phases the way between its phases; null while there is one
 * @param shows the way between kinds of actions
 * @param nothing in place of the themes while there is no action to show
 * @param links what else there is of the plan
 */
record PlanPage(
        String title,
        List<String> lead,
        @Nullable SubNavigation phases,
        SubNavigation shows,
        List<Block> themes,
        @Nullable EmptyState nothing,
        List<Button> buttons,
        List<Link> links,
        List<Link> others) {

    /** One theme with its actions. */
    record Block(String heading, String purpose, Table actions) {}

    static PlanPage of(
            PlanRow plan,
            PlanSnapshot snapshot,
            List<Version> versions,
            List<PlanRow> others,
            PlanFilter filter,
            boolean mayChange,
            boolean mayAnswer) {
        List<ActionSnapshot> shown = filter.actionsOf(snapshot);
        return new PlanPage(
                plan.title(),
                lead(plan, snapshot, filter),
                snapshot.phases().size() > 1 ? phases(snapshot, filter) : null,
                shows(snapshot, filter),
                blocks(snapshot, shown),
                shown.isEmpty() ? nothing(plan, filter, mayChange) : null,
                mayChange ? buttons(plan) : List.of(),
                links(plan, versions, mayChange, mayAnswer),
                others.stream()
                        .map(other -> new Link(other.title(), PlanLinks.plan(other.id())))
                        .toList());
    }

    private static List<String> lead(PlanRow plan, PlanSnapshot snapshot, PlanFilter filter) {
        List<String> lead = new ArrayList<>();
        if (!plan.answers().isEmpty()) {
            lead.add("It answers: " + plan.answers());
        }
        PhaseSnapshot phase = filter.phaseOf(snapshot);
        if (phase != null) {
            lead.add("Phase " + phase.number() + ", " + phase.title() + ", from " + Dates.day(phase.beganOn())
                    + (phase.endedOn() == null ? ". " : " to " + Dates.day(phase.endedOn()) + ". ")
                    + phase.purpose());
        }
        lead.add(PlanTally.of(snapshot.actionsOfPhase(filter.phase()), snapshot.asAt())
                .inWords());
        return lead;
    }

    private static SubNavigation phases(PlanSnapshot snapshot, PlanFilter filter) {
        SubNavigation phases = SubNavigation.of("Phases");
        for (PhaseSnapshot phase : snapshot.phases()) {
            phases = phases.item(
                    "Phase " + phase.number(),
                    PlanLinks.phase(snapshot.plan(), phase.number()),
                    phase.number() == filter.phase());
        }
        return phases;
    }

    private static SubNavigation shows(PlanSnapshot snapshot, PlanFilter filter) {
        SubNavigation shows = SubNavigation.of("Which actions");
        for (PlanFilter.Show show : PlanFilter.Show.values()) {
            long count =
                    new PlanFilter(filter.phase(), show).actionsOf(snapshot).size();
            shows = shows.item(
                    show.label() + " (" + Numbers.whole(count) + ")",
                    PlanLinks.phase(snapshot.plan(), filter.phase()) + "&show=" + show.code(),
                    show == filter.show());
        }
        return shows;
    }

    private static List<Block> blocks(PlanSnapshot snapshot, List<ActionSnapshot> shown) {
        List<Block> blocks = new ArrayList<>();
        for (ThemeSnapshot theme : snapshot.themes()) {
            List<ActionSnapshot> ofTheme = shown.stream()
                    .filter(action -> action.reference().theme() == theme.number())
                    .toList();
            if (!ofTheme.isEmpty()) {
                String heading = "Theme " + theme.number() + ": " + theme.title();
                blocks.add(new Block(heading, theme.purpose(), PlanTables.actions(heading, ofTheme, snapshot.asAt())));
            }
        }
        return blocks;
    }

    private static EmptyState nothing(PlanRow plan, PlanFilter filter, boolean mayChange) {
        if (filter.show() != PlanFilter.Show.ALL) {
            return new EmptyState("None", "No action of this phase is of that kind.", null);
        }
        return new EmptyState(
                "No actions in this phase yet",
                "The actions of the phase will be here by theme, with how far each is and what it has changed.",
                mayChange ? Button.link("Add an action", PlanLinks.plan(plan.id()) + "/actions/new") : null);
    }

    private static List<Button> buttons(PlanRow plan) {
        String address = PlanLinks.plan(plan.id());
        return List.of(
                Button.link("Add an action", address + "/actions/new"),
                Button.secondaryLink("Submit a version", address + "/versions/new"),
                Button.secondaryLink("Add a theme", address + "/themes/new"),
                Button.secondaryLink("Begin a phase", address + "/phases/new"));
    }

    private static List<Link> links(PlanRow plan, List<Version> versions, boolean mayChange, boolean mayAnswer) {
        List<Link> links = new ArrayList<>();
        if (!versions.isEmpty()) {
            Version latest = versions.getFirst();
            links.add(new Link(
                    "What changed since version " + latest.number() + ", submitted to " + latest.submittedTo(),
                    PlanLinks.changesSince(plan.id(), latest.number())));
        }
        if (mayAnswer) {
            links.add(new Link("Answer for the actions you lead", PlanLinks.UPDATES));
        }
        if (mayChange) {
            links.add(new Link("Bring in an old plan", PlanLinks.bringIn(plan.id())));
            links.add(
                    new Link("The plan as a workbook, for those who will not sign in", PlanLinks.workbook(plan.id())));
        }
        links.add(new Link("Recommendations that it answers", InspectionLinks.RECOMMENDATIONS));
        links.add(new Link("Inspections and their clocks", InspectionLinks.INSPECTIONS));
        links.add(new Link("Phases, and what became of their actions", PlanLinks.plan(plan.id()) + "/phases"));
        links.add(new Link("Versions", PlanLinks.versions(plan.id())));
        links.add(new Link("Everything that happened", PlanLinks.history(plan.id())));
        return links;
    }
}

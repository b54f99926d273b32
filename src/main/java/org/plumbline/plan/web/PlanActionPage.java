package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.bringing.SourceRows.SourceOf;
import org.plumbline.plan.chain.ChainPartial;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.life.Edge;
import org.plumbline.plan.life.Situation;

/**
 * A plan action as its page shows it.
 *
 * @param caption its reference and phase
 * @param states the two states beside each other
 * @param steps what this person may do with it now
 * @param chain what it answers, and what evaluations say of it
 * @param facts what is agreed of it
 * @param sections measures, milestones, evidence, notes: each a heading, a table or nothing yet, and the way to add
 * @param updates what its leads answered, newest first
 * @param lineage what it continues and what continues it
 * @param more the row of an old plan it came from, if any, and its history
 */
record PlanActionPage(
        String caption,
        String what,
        String why,
        List<State> states,
        List<Button> steps,
        ChainPartial chain,
        SummaryList facts,
        List<Section> sections,
        Timeline updates,
        List<Link> lineage,
        @Nullable String settled,
        List<Link> more) {

    /**
     * One of the two states: its tag, since when, and what the next one asks for.
     *
     * @param next what is told of the next state, before what is missing; null where there is none
     * @param missing what does not hold yet
     * @param who who may say that the next state is reached; null where there is none
     */
    record State(
            String heading,
            Tag tag,
            String since,
            @Nullable String next,
            List<String> missing,
            @Nullable String who) {

        State(String heading, Tag tag, String since) {
            this(heading, tag, since, null, List.of(), null);
        }

        /** The same, with what the way to the next state asks for. */
        State towards(Edge<?> edge, String label, Situation situation) {
            String called = "be called “" + label + "”";
            List<String> asked = NextEdge.missing(edge, situation);
            return new State(
                    heading,
                    tag,
                    since,
                    asked.isEmpty()
                            ? "Nothing is missing for it to " + called + "."
                            : "Before it can " + called + " it still needs:",
                    asked,
                    NextEdge.whoMaySay(edge));
        }
    }

    /**
     * One part of the page.
     *
     * @param nothing said in place of a table, or before it, or null
     */
    record Section(
            String heading, @Nullable Table table, @Nullable String nothing, List<Link> add) {

        Section with(Link more) {
            List<Link> both = new ArrayList<>(add);
            both.add(more);
            return new Section(heading, table, nothing, both);
        }
    }

    static PlanActionPage of(
            PlanActionRow row,
            ActionSnapshot action,
            Situation situation,
            PlanActionSections sections,
            PlanActionMay may,
            @Nullable SourceOf source,
            LocalDate today) {
        ActionSnapshot.Lineage lineage = action.lineage();
        return new PlanActionPage(
                "Plan action " + action.reference() + ", phase " + action.phase(),
                action.what(),
                action.why(),
                List.of(delivery(action, situation, today), impact(action, situation)),
                steps(row, may),
                sections.parts().chain(),
                facts(action, today),
                sections.all(),
                new Timeline(sections.parts().updates().stream()
                        .map(update -> new Timeline.Event(
                                update.delivery().label(),
                                Dates.day(Dates.dayOf(update.at())),
                                update.at().toString(),
                                update.by(),
                                update.words(),
                                null))
                        .toList()),
                lineage(row, sections.parts()),
                lineage == null ? null : lineage.fate().label() + ": " + lineage.reason(),
                more(action, source));
    }

    private static List<Link> more(ActionSnapshot action, @Nullable SourceOf source) {
        List<Link> more = new ArrayList<>();
        if (source != null) {
            more.add(new Link("As it stood in " + source.place(), PlanLinks.source(action.id())));
        }
        more.add(new Link("Everything that happened to it", PlanLinks.action(action.id()) + "/history"));
        return more;
    }

    private static State delivery(ActionSnapshot action, Situation situation, LocalDate today) {
        @Nullable Edge<Delivery> next = NextEdge.delivery(action.delivery());
        String since = "since " + Dates.day(action.deliverySince())
                + (action.stale()
                        ? "; it was " + action.delivery().label().toLowerCase(Locale.UK) + ", last answered "
                                + PlanTables.ago(lastKnown(action), today)
                        : "");
        State now = new State("Delivery", PlanTags.ofDelivery(action), since);
        return next == null ? now : now.towards(next, next.to().label(), situation);
    }

    private static State impact(ActionSnapshot action, Situation situation) {
        @Nullable Edge<Impact> next = NextEdge.impact(action.impact());
        State now = new State(
                "Impact for children", PlanTags.of(action.impact()), "since " + Dates.day(action.impactSince()));
        return next == null ? now : now.towards(next, next.to().label(), situation);
    }

    private static LocalDate lastKnown(ActionSnapshot action) {
        ActionSnapshot.Update update = action.lastUpdate();
        return update == null ? action.agreedOn() : update.on();
    }

    private static List<Button> steps(PlanActionRow row, PlanActionMay may) {
        List<Button> steps = new ArrayList<>();
        String address = PlanLinks.action(row.id());
        if (may.answer()) {
            steps.add(Button.link("Answer for it", address + "/update"));
        }
        may.delivery()
                .forEach(edge -> steps.add(button(
                        edge, PlanLinks.delivery(row.id(), edge.to()), edge.to().label())));
        may.impact()
                .forEach(edge -> steps.add(button(
                        edge, PlanLinks.impact(row.id(), edge.to()), edge.to().label())));
        if (may.change()) {
            steps.add(Button.secondaryLink("Change what is agreed", address + "/edit"));
            steps.add(Button.secondaryLink("Say what became of it", address + "/lineage"));
        }
        return steps;
    }

    private static Button button(Edge<?> edge, String href, String to) {
        String called =
                Character.toUpperCase(edge.called().charAt(0)) + edge.called().substring(1);
        boolean several = edge.called().equals("send back")
                || edge.called().equals("reopen")
                || edge.called().equals("take back");
        return Button.secondaryLink(several ? called + " (" + to.toLowerCase(Locale.UK) + ")" : called, href);
    }

    private static SummaryList facts(ActionSnapshot action, LocalDate today) {
        LocalDate due = action.dueOn();
        Cell dueCell = due == null
                ? Cell.text("Not agreed")
                : Cell.text(Dates.day(due)).below(PlanTables.slips(action));
        ActionSnapshot.Update update = action.lastUpdate();
        LocalDate start = action.startOn();
        return SummaryList.empty()
                .row("Accountable executive", orNobody(action.executive()))
                .row("Lead", orNobody(action.lead()))
                .row("Partners", action.partners().isEmpty() ? "None named" : action.partners())
                .row("Start", start == null ? "Not said" : Dates.day(start))
                .row("Due", action.isOverdue(today) ? dueCell.with(PlanTags.OVERDUE) : dueCell)
                .row(
                        "Last update",
                        update == null
                                ? "Never; agreed on " + Dates.day(action.agreedOn())
                                : Dates.day(update.on()) + " by " + update.by());
    }

    private static String orNobody(String name) {
        return name.isEmpty() ? "Nobody yet" : name;
    }

    private static List<Link> lineage(PlanActionRow row, PlanActionParts parts) {
        return parts.links().stream()
                .map(link -> link.action().equals(row.id())
                        ? new Link("Goes on as " + link.successorReference(), PlanLinks.action(link.successor()))
                        : new Link("Continues " + link.reference(), PlanLinks.action(link.action())))
                .toList();
    }
}

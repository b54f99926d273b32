package org.plumbline.evaluation.programme.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.evaluation.programme.DrawnChildren;
import org.plumbline.evaluation.programme.ListedProgramme;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.evaluation.programme.ProgrammeAuditor;
import org.plumbline.evaluation.programme.ProgrammeProgress;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/**
 * A programme: its plan, how far it has come, its draws, and the children of one of them.
 *
 * @param next what happens next, in a sentence
 * @param begin the way to a first or further draw, for whoever plans; else null
 * @param draws all draws, newest first
 * @param drawn the children of the newest draw; null while nobody is drawn and for those who do not see every child
 */
record ProgrammePage(
        String title,
        String next,
        SummaryList plan,
        Table progress,
        Table auditors,
        @Nullable Button begin,
        @Nullable Table draws,
        @Nullable DrawnPart drawn,
        boolean childrenHidden) {

    /** Everything the page is made from. */
    record Found(
            ListedProgramme listed,
            List<ProgrammeAuditor> auditors,
            List<Draw> draws,
            @Nullable DrawnChildren newest,
            boolean mayPlan,
            boolean seesEveryChild) {}

    static ProgrammePage of(Found found) {
        Programme programme = found.listed().programme();
        DrawnChildren newest = found.newest();
        boolean drawnYet = !found.draws().isEmpty();
        return new ProgrammePage(
                title(programme),
                next(found),
                plan(programme),
                progress(programme, found.listed().progress()),
                auditors(found.auditors()),
                found.mayPlan() ? begin(programme, drawnYet) : null,
                drawnYet ? draws(found.draws()) : null,
                newest == null ? null : DrawnPart.of(programme, newest, found.mayPlan()),
                drawnYet && !found.seesEveryChild());
    }

    static String title(Programme programme) {
        return programme.id().reference() + " " + programme.name();
    }

    private static String next(Found found) {
        if (found.draws().isEmpty()) {
            return "Nobody is drawn yet. First the list of children is closed; then somebody else rolls the dice.";
        }
        Draw latest = found.draws().getFirst();
        DrawnChildren newest = found.newest();
        return switch (latest.state()) {
            case COMMITTED ->
                "The list is closed. Draw " + latest.number() + " waits for somebody other than "
                        + latest.closed().byName() + " to roll the dice.";
            case DRAWN ->
                newest != null && !newest.waiting().isEmpty()
                        ? Numbers.of(newest.waiting().size(), "child waits", "children wait") + " for an auditor."
                        : "The children are drawn. The draw can be revealed when the last of them has been evaluated.";
            case REVEALED -> "Draw " + latest.number() + " is finished and revealed.";
        };
    }

    private static SummaryList plan(Programme programme) {
        return SummaryList.empty()
                .row(
                        "Kind",
                        Cell.text(programme.kind().words())
                                .below(programme.kind().explanation()))
                .row(
                        "Drawn from",
                        Cell.text(programme.cohort().label())
                                .below(programme.cohort().definition()))
                .row("Children wanted", Cell.number(programme.wanted()))
                .row("Period", "From " + Dates.day(programme.startsOn()))
                .row("Evaluations due", Dates.day(programme.dueOn()));
    }

    private static Table progress(Programme programme, ProgrammeProgress progress) {
        int notAllocated = Math.max(0, programme.wanted() - progress.allocated());
        return Table.of("Progress")
                .column("Evaluations")
                .numericColumn("Number")
                .rows(List.of(
                        List.of(Cell.text("Not allocated yet"), Cell.number(notAllocated)),
                        List.of(Cell.text("Allocated"), Cell.number(progress.allocated())),
                        List.of(Cell.text("In progress"), Cell.number(progress.inProgress())),
                        List.of(Cell.text("Completed"), Cell.number(progress.completed())),
                        List.of(Cell.text("Overdue"), Cell.number(progress.overdue()))));
    }

    private static Table auditors(List<ProgrammeAuditor> auditors) {
        return Table.of("Auditors")
                .column("Name")
                .numericColumn("Allocated")
                .numericColumn("At most")
                .rows(auditors.stream()
                        .map(one ->
                                List.of(Cell.text(one.name()), Cell.number(one.taken()), Cell.number(one.capacity())))
                        .collect(Collectors.toList()));
    }

    private static Button begin(Programme programme, boolean drawnYet) {
        String href = ProgrammeLinks.newDraw(programme.id());
        return drawnYet ? Button.secondaryLink("Draw again", href) : Button.link("Close the list and draw", href);
    }

    private static Table draws(List<Draw> draws) {
        return Table.of("Draws")
                .column("Draw")
                .column("State")
                .column("List closed")
                .numericColumn("Could be drawn")
                .numericColumn("Left out")
                .rows(draws.stream()
                        .map(draw -> List.of(
                                Cell.link("Draw " + draw.number(), DrawLinks.draw(draw.number())),
                                Cell.text(draw.state().words()),
                                Cell.text(Dates.moment(draw.closed().at()))
                                        .below("by " + draw.closed().byName()),
                                Cell.number(draw.eligible()),
                                Cell.number(draw.excluded())))
                        .collect(Collectors.toList()));
    }
}

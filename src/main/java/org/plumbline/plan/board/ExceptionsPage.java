package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanTags;

/**
 * The actions of the plan that need a board now, found from the plan alone.
 *
 * @param plan the plan, or null while there is none
 * @param counts how many there are of each kind; null where there are none at all
 */
record ExceptionsPage(
        String title,
        String lead,
        @Nullable Link plan,
        @Nullable Table counts,
        @Nullable Table exceptions) {

    static String title(Board board) {
        return "What needs the " + board.name() + " now";
    }

    static ExceptionsPage withoutPlan(Board board) {
        return new ExceptionsPage(title(board), "There is no improvement plan yet.", null, null, null);
    }

    static ExceptionsPage of(Board board, PlanSnapshot plan, List<PlanException> exceptions, PlanSight sight) {
        long actions = plan.actions().stream()
                .filter(action -> action.lineage() == null)
                .count();
        return new ExceptionsPage(
                title(board),
                exceptions.isEmpty()
                        ? "None of the " + Numbers.of(actions, "action", "actions") + " of the plan does."
                        : Numbers.whole(exceptions.size()) + " of " + Numbers.of(actions, "action", "actions")
                                + " of the plan as it stands on " + Dates.day(plan.asAt()) + ".",
                sight.orNull(new Link(plan.title(), PlanLinks.plan(plan.plan()))),
                exceptions.isEmpty() ? null : counts(exceptions),
                exceptions.isEmpty() ? null : table(exceptions, sight));
    }

    private static Table counts(List<PlanException> exceptions) {
        return Table.of("Why")
                .column("Reason")
                .numericColumn("Actions")
                .rows(Stream.of(ExceptionKind.values())
                        .filter(kind -> count(exceptions, kind) > 0)
                        .map(kind -> List.of(Cell.tag(kind.tag()), Cell.number(count(exceptions, kind))))
                        .toList());
    }

    private static long count(List<PlanException> exceptions, ExceptionKind kind) {
        return exceptions.stream()
                .filter(exception -> exception.reasons().stream().anyMatch(reason -> reason.kind() == kind))
                .count();
    }

    private static Table table(List<PlanException> exceptions, PlanSight sight) {
        return Table.of("The actions, what weighs most first")
                .column("Action")
                .column("Why it needs the board")
                .column("Impact for children")
                .rows(exceptions.stream()
                        .map(exception -> row(exception, sight))
                        .toList());
    }

    private static List<Cell> row(PlanException exception, PlanSight sight) {
        var action = exception.action();
        List<Tag> tags = new ArrayList<>();
        exception.reasons().forEach(reason -> tags.add(reason.kind().tag()));
        String sentences =
                exception.reasons().stream().map(PlanException.Reason::words).collect(Collectors.joining(". "));
        return List.of(
                sight.action(action.reference() + " " + action.what(), action.id())
                        .below(action.lead().isEmpty() ? "Nobody leads it" : "Led by " + action.lead()),
                Cell.tags(tags).below(sentences + "."),
                Cell.tag(PlanTags.of(action.impact())));
    }
}

package org.plumbline.evaluation.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawState;
import org.plumbline.draw.ReplacementReason;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.StateTags;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.programme.AllocatedCase;
import org.plumbline.evaluation.programme.DrawnChildren;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * The children of one draw.
 *
 * @param allocate the way to the allocation of those who wait; null when nobody waits or the reader may not
 * @param excludedSummary who was left out, as the words of a fold; null when nobody was
 */
record DrawnPart(
        String heading,
        @Nullable Button allocate,
        Table children,
        @Nullable String excludedSummary,
        Table excluded) {

    static DrawnPart of(Programme programme, DrawnChildren drawn, boolean mayPlan) {
        Draw draw = drawn.draw();
        boolean open = mayPlan && draw.state() == DrawState.DRAWN;
        int waiting = drawn.waiting().size();
        int excluded = drawn.excluded().size();
        return new DrawnPart(
                "Children of draw " + draw.number(),
                open && waiting > 0
                        ? Button.link(
                                "Allocate " + Numbers.of(waiting, "child", "children"),
                                ProgrammeLinks.allocation(programme.id(), draw.number()))
                        : null,
                children(programme, drawn, open),
                excluded == 0 ? null : Numbers.of(excluded, "child was", "children were") + " left out of the list",
                excluded(drawn.excluded()));
    }

    private static Table children(Programme programme, DrawnChildren drawn, boolean open) {
        Map<Integer, AllocatedCase> allocated = drawn.byPosition();
        List<List<Cell>> rows = new ArrayList<>();
        for (TakenChild one : drawn.taken()) {
            rows.add(row(programme, drawn.draw(), one, allocated.get(one.position()), open));
        }
        return Table.of("Children drawn, lowest ticket first")
                .hideCaption()
                .column("Ticket")
                .column("Child")
                .column("Auditor")
                .column("Evaluation")
                .column("Replacement")
                .rows(rows);
    }

    private static List<Cell> row(
            Programme programme, Draw draw, TakenChild one, @Nullable AllocatedCase newest, boolean open) {
        return List.of(
                Cell.number(one.position()).below(one.ticket().substring(0, 8) + "…"),
                Cell.link(one.caseId(), ChildLinks.child(one.child())),
                Cell.text(newest == null ? "Nobody yet" : newest.auditorName()),
                newest == null
                        ? Cell.text("Not allocated")
                        : Cell.link(newest.evaluation().reference(), EvaluationLinks.of(newest.evaluation()))
                                .with(StateTags.of(newest.state())),
                replacement(programme, draw, one, newest, open));
    }

    private static Cell replacement(
            Programme programme, Draw draw, TakenChild one, @Nullable AllocatedCase newest, boolean open) {
        if (one.replacedBy() != null) {
            return Cell.text("Replaced by ticket " + one.replacedBy());
        }
        boolean free = newest == null || newest.state() == EvaluationState.WITHDRAWN;
        Cell cell = open && free
                ? Cell.link(
                        "Replace child " + one.caseId(),
                        ProgrammeLinks.replacement(programme.id(), draw.number(), one.position()))
                : Cell.text("");
        ReplacementReason reason = one.reason();
        return reason == null ? cell : cell.below("Stands in for ticket " + one.replaces() + ": " + reason.words());
    }

    private static Table excluded(List<Candidate> candidates) {
        return Table.of("Children left out, and why")
                .hideCaption()
                .column("Child")
                .column("Why")
                .rows(candidates.stream()
                        .map(one -> List.of(
                                Cell.link(one.caseId(), ChildLinks.child(one.child())),
                                Cell.text(Objects.requireNonNull(one.excludedFor())
                                        .words())))
                        .toList());
    }
}

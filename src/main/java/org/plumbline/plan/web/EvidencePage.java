package org.plumbline.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.PlanActionRow;

/**
 * A piece of evidence.
 *
 * @param frozen the live figure as it was when it was added, or null
 */
record EvidencePage(
        String caption,
        String what,
        SummaryList facts,
        @Nullable SummaryList frozen,
        @Nullable Button withdraw,
        Link back) {

    static EvidencePage of(
            PlanActionRow action,
            EvidenceRow piece,
            @Nullable LiveFigure figure,
            boolean mayWithdraw,
            LocalDate today) {
        return new EvidencePage(
                "Evidence for " + action.reference(),
                piece.evidence().what(),
                facts(piece, today),
                figure == null ? null : frozen(figure),
                mayWithdraw
                        ? Button.secondaryLink(
                                "Take it back", PlanLinks.action(action.id()) + "/evidence/" + piece.id() + "/withdraw")
                        : null,
                new Link("Back to the action", PlanLinks.action(action.id())));
    }

    private static SummaryList facts(EvidenceRow piece, LocalDate today) {
        SummaryList facts = SummaryList.empty()
                .row("Evidence of", piece.evidence().claim().label())
                .row("Kind", piece.evidence().kind().label())
                .row("Strength", piece.evidence().strength().label())
                .row("Bearing", piece.evidence().bearing().label())
                .row(
                        "Age",
                        Dates.day(piece.evidence().datedOn()) + ", "
                                + PlanTables.ago(piece.evidence().datedOn(), today))
                .row(
                        "Kept at",
                        piece.evidence().place().isEmpty()
                                ? "Not said"
                                : piece.evidence().place())
                .row("Added", Dates.moment(piece.addedAt()) + " by " + piece.addedBy());
        return piece.withdrawnAt() == null
                ? facts
                : facts.row("Taken back", Dates.moment(piece.withdrawnAt()) + ": " + piece.withdrawnReason());
    }

    private static SummaryList frozen(LiveFigure figure) {
        return figure(figure)
                .row("Read", Dates.moment(figure.readAt()) + ". A later correction of the data does not change it.");
    }

    /** A live figure and the query that gave it. */
    static SummaryList figure(LiveFigure figure) {
        return SummaryList.empty()
                .row("Figure", figure.title() + ": " + Amounts.words(figure.value(), figure.unit()))
                .row(
                        "Counted",
                        Numbers.whole(figure.counted()) + " of " + Numbers.whole(figure.outOf()) + ", from "
                                + Dates.day(figure.from()) + " to " + Dates.day(figure.to()))
                .row("How it is counted", figure.howCounted());
    }
}

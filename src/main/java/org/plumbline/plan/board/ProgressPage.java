package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Shape;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.plumbline.plan.board.Progress.Move;
import org.plumbline.plan.board.Progress.Way;

/**
 * What moved since the meeting before.
 *
 * @param lead what is compared with what
 * @param headline what moved in sum, in a sentence; null where nothing can be compared
 * @param ways the two versions, and what changed word by word
 * @param sum how many actions did what
 * @param moved the actions of which anything moved; null for none
 * @param still those of which nothing did; null for none
 * @param questions what became of the board's questions; null where nothing can be compared
 */
record ProgressPage(
        String board,
        String title,
        String lead,
        @Nullable String headline,
        List<Link> ways,
        @Nullable Table sum,
        @Nullable Table moved,
        @Nullable Table still,
        @Nullable String questions) {
    static final String TITLE = "What moved since the meeting before";

    static ProgressPage nothing(Meeting meeting) {
        String why = meeting.status() == MeetingStatus.PLANNED
                ? "No earlier meeting of this board had the plan among its papers. Put the plan before a meeting as a"
                        + " paper, and the next meeting sees what moved since."
                : "Either this meeting or every one before it was held without the plan among its papers, so there is"
                        + " nothing to compare.";
        return new ProgressPage(meeting.boardName(), TITLE, why, null, List.of(), null, null, null, null);
    }

    static ProgressPage of(Meeting meeting, ReadingProgress.Found found, PlanSight sight) {
        Progress progress = found.progress();
        List<Move> moved = progress.moved();
        List<Move> still = progress.still();
        return new ProgressPage(
                meeting.boardName(),
                TITLE,
                lead(meeting, found),
                headline(progress, moved.size()),
                sight.mayOpen() ? ways(found) : List.of(),
                sum(progress),
                moved.isEmpty() ? null : moved(moved, sight),
                still.isEmpty() ? null : still(still, found.plan().asAt(), sight),
                questions(found));
    }

    private static String lead(Meeting meeting, ReadingProgress.Found found) {
        PlanVersion now = found.now();
        return "The meeting of " + Dates.day(found.since().on()) + " saw version "
                + found.since().version().number() + " of the plan. Compared with it is "
                + (now == null
                        ? "the plan as it stands on " + Dates.day(found.plan().asAt())
                        : "version " + now.number() + ", which the meeting of " + Dates.day(meeting.on()) + " saw")
                + ".";
    }

    private static String headline(Progress progress, int moved) {
        int actions = progress.moves().size();
        return moved == 0
                ? "Nothing moved in any of the " + Numbers.of(actions, "action", "actions") + "."
                : Numbers.whole(moved) + " of " + Numbers.of(actions, "action", "actions") + " moved. "
                        + count(progress, move -> move.delivery() == Way.FORWARD) + " went forward in delivery and "
                        + count(progress, move -> move.delivery() == Way.BACK) + " back; "
                        + count(progress, move -> move.impact() == Way.FORWARD) + " show more impact for children and "
                        + count(progress, move -> move.impact() == Way.BACK) + " less.";
    }

    private static String count(Progress progress, Predicate<Move> did) {
        int count = progress.count(did);
        return count == 0 ? "none" : Numbers.whole(count);
    }

    private static List<Link> ways(ReadingProgress.Found found) {
        PlanVersion then = found.since().version();
        PlanVersion now = found.now();
        List<Link> ways = new ArrayList<>();
        ways.add(new Link("Version " + then.number(), PlanLinks.version(then.plan(), then.number())));
        if (now == null) {
            ways.add(new Link("The plan as it stands", PlanLinks.plan(then.plan())));
            ways.add(new Link("Every change, word by word", PlanLinks.changesSince(then.plan(), then.number())));
        } else {
            ways.add(new Link("Version " + now.number(), PlanLinks.version(now.plan(), now.number())));
        }
        return ways;
    }

    private static Table sum(Progress progress) {
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "Delivery went forward", progress.count(move -> move.delivery() == Way.FORWARD));
        row(rows, "of them verified complete", progress.count(ProgressPage::verified));
        row(rows, "Delivery went back", progress.count(move -> move.delivery() == Way.BACK));
        row(rows, "More impact for children", progress.count(move -> move.impact() == Way.FORWARD));
        row(rows, "Less impact for children", progress.count(move -> move.impact() == Way.BACK));
        row(rows, "Put off to a later day", progress.count(move -> move.putOffFrom() != null));
        row(rows, "New evidence that work was done (pieces)", progress.newEvidence(Claim.DELIVERY));
        row(rows, "New evidence of impact (pieces)", progress.newEvidence(Claim.IMPACT));
        row(rows, "New actions", progress.count(Move::isNew));
        row(rows, "Ended with their phase", progress.count(Move::ended));
        row(rows, "Taken out of the plan", progress.gone());
        row(rows, "Nothing moved, and not finished", progress.still().size());
        return Table.of("In sum").column("What").numericColumn("Actions").rows(rows);
    }

    private static boolean verified(Move move) {
        return move.delivery() == Way.FORWARD && move.after().delivery() == Delivery.VERIFIED;
    }

    private static void row(List<List<Cell>> rows, String what, int count) {
        rows.add(List.of(Cell.text(what), Cell.number(count)));
    }

    private static Table moved(List<Move> moves, PlanSight sight) {
        return Table.of("What moved")
                .column("Action")
                .column("Delivery")
                .column("Impact for children")
                .column("Due")
                .column("New evidence")
                .rows(moves.stream()
                        .map(move -> List.of(
                                action(move.after(), sight),
                                state(PlanTags.ofDelivery(move.after()), move.delivery(), deliveryThen(move)),
                                state(PlanTags.of(move.after().impact()), move.impact(), impactThen(move)),
                                due(move),
                                Cell.text(evidence(move))))
                        .toList());
    }

    private static Table still(List<Move> moves, LocalDate today, PlanSight sight) {
        return Table.of("Nothing moved")
                .column("Action")
                .column("Delivery")
                .column("Impact for children")
                .column("Due")
                .column("Its lead")
                .rows(moves.stream()
                        .map(move -> List.of(
                                action(move.after(), sight),
                                Cell.tag(PlanTags.ofDelivery(move.after())),
                                Cell.tag(PlanTags.of(move.after().impact())),
                                move.after().isOverdue(today) ? due(move).with(PlanTags.OVERDUE) : due(move),
                                Cell.text(move.answered() ? "answered for it" : "did not answer for it")))
                        .toList());
    }

    private static Cell action(ActionSnapshot action, PlanSight sight) {
        return sight.action(action.reference() + " " + action.what(), action.id())
                .below(action.lead().isEmpty() ? "Nobody leads it" : "Led by " + action.lead());
    }

    private static Cell state(Tag now, Way way, String then) {
        List<Tag> tags = new ArrayList<>(List.of(now));
        switch (way) {
            case FORWARD -> tags.add(Tag.of("Forward", Colour.GREEN, Shape.TRIANGLE));
            case BACK -> tags.add(Tag.of("Back", Colour.RED, Shape.DOWN));
            case SAME -> {}
        }
        return Cell.tags(tags).below(then);
    }

    private static String deliveryThen(Move move) {
        ActionSnapshot before = move.before();
        if (before == null) {
            return "new";
        }
        ActionSnapshot.Lineage lineage = move.after().lineage();
        return lineage != null
                ? lineage.fate().label() + " at the end of its phase"
                : before.delivery() == move.after().delivery()
                        ? "as it was"
                        : "was: " + before.delivery().label();
    }

    private static String impactThen(Move move) {
        ActionSnapshot before = move.before();
        return before == null
                ? "new"
                : before.impact() == move.after().impact()
                        ? "as it was"
                        : "was: " + before.impact().label();
    }

    private static Cell due(Move move) {
        LocalDate due = move.after().dueOn();
        LocalDate from = move.putOffFrom();
        return (due == null ? Cell.text("Not agreed") : Cell.day(due))
                .below(from == null ? null : "put off from " + Dates.shortDay(from));
    }

    private static String evidence(Move move) {
        int delivery = move.newEvidence(Claim.DELIVERY);
        int impact = move.newEvidence(Claim.IMPACT);
        if (delivery + impact == 0) {
            return "None";
        }
        return String.join(
                ", ",
                Stream.of(
                                delivery == 0 ? null : Numbers.whole(delivery) + " of delivery",
                                impact == 0 ? null : Numbers.whole(impact) + " of impact")
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String questions(ReadingProgress.Found found) {
        ReadingProgress.QuestionsSince questions = found.questions();
        return "Since then the board asked " + Numbers.of(questions.asked(), "question", "questions") + "; "
                + Numbers.of(questions.answered(), "was answered", "were answered") + " and "
                + Numbers.of(questions.accepted(), "answer was accepted", "answers were accepted") + ". "
                + Numbers.of(questions.waiting(), "question waits", "questions wait") + " for an answer.";
    }
}

package org.plumbline.draw.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.DrawState;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Shape;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;

/**
 * What is known of a draw.
 *
 * @param next what happens next, in a sentence
 * @param dice the way to the dice, for whoever may roll them now; else null
 * @param revealAction where the form that reveals the draw is sent; null for those who may not, and when it is revealed
 * @param download the receipt, for whoever may see every child; else null
 */
record DrawPage(
        String title,
        String purpose,
        Tag state,
        String next,
        SummaryList facts,
        @Nullable Button dice,
        @Nullable String revealAction,
        Button reveal,
        @Nullable Button download,
        String command) {

    /** What the person looking may do with draws. */
    record May(boolean roll, boolean reveal, boolean download) {}

    static DrawPage of(Draw draw, May may) {
        DrawState state = draw.state();
        return new DrawPage(
                title(draw),
                draw.purpose(),
                tag(state),
                next(state),
                facts(draw),
                state == DrawState.COMMITTED && may.roll()
                        ? Button.link("Roll the dice", DrawLinks.dice(draw.number()))
                        : null,
                state == DrawState.DRAWN && may.reveal() ? DrawLinks.reveal(draw.number()) : null,
                Button.secondary("Reveal the draw"),
                may.download() ? Button.secondaryLink("Download the receipt", DrawLinks.receipt(draw.number())) : null,
                "./plumbline draw verify draw-" + draw.number() + ".json");
    }

    static String title(Draw draw) {
        return "Draw " + draw.number();
    }

    static Tag tag(DrawState state) {
        return switch (state) {
            case COMMITTED -> Tag.of(state.words(), Colour.BLUE, Shape.RING);
            case DRAWN -> Tag.of(state.words(), Colour.PURPLE, Shape.HALF);
            case REVEALED -> Tag.of(state.words(), Colour.GREEN, Shape.TICK);
        };
    }

    private static String next(DrawState state) {
        return switch (state) {
            case COMMITTED ->
                "The list is closed and the secret is fixed. Somebody other than who closed the list rolls"
                        + " the dice; only then is it settled which children are drawn.";
            case DRAWN ->
                "The children are drawn. The secret, the dice and the list stay sealed until the last of them has"
                        + " been evaluated, because they would tell who comes next.";
            case REVEALED -> "The draw is open: anybody with the receipt can make it again and compare.";
        };
    }

    private static SummaryList facts(Draw draw) {
        SummaryList facts = SummaryList.empty()
                .row("To be drawn", Numbers.of(draw.wanted(), "child", "children"))
                .row(
                        "The list",
                        Cell.text(Numbers.whole(draw.eligible()) + " could be drawn, " + Numbers.whole(draw.excluded())
                                        + " left out")
                                .below("SHA-256 " + draw.frameSha256()))
                .row("Rule", draw.rule())
                .row("List closed", by(draw.closed()))
                .row(
                        "Commitment",
                        Cell.text(draw.commitment()).below("The SHA-256 of the secret, logged before the dice"));
        Draw.Roll roll = draw.roll();
        facts = roll == null
                ? facts.row("Dice", "Not rolled yet")
                : facts.row("Dice", by(roll.step()).below(roll.onScreen() ? "Rolled on screen" : "Rolled by hand"));
        Draw.Step revealed = draw.revealed();
        return revealed == null ? facts.row("Revealed", "Not revealed") : facts.row("Revealed", by(revealed));
    }

    private static Cell by(Draw.Step step) {
        return Cell.text(Dates.moment(step.at()) + ", by " + step.byName());
    }
}

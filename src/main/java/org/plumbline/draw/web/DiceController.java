package org.plumbline.draw.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.Draws;
import org.plumbline.draw.RollingDice;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The dice of a draw, rolled by a second person. */
@Controller
class DiceController {
    private static final String SAME_PERSON =
            "You closed this list, so somebody else must roll. That is what makes the draw fair.";
    private static final String ROLLED_BEFORE = "The dice of this draw have been rolled. They are rolled once.";

    private final Draws draws;
    private final RollingDice rolling;
    private final Pages pages;

    DiceController(Draws draws, RollingDice rolling, Pages pages) {
        this.draws = draws;
        this.rolling = rolling;
        this.pages = pages;
    }

    @GetMapping("/draws/{number}/dice")
    @Requires(Permission.WITNESS_DRAWS)
    View showDice(@PathVariable int number, SignedIn person) {
        Draw draw = find(number);
        return pages.show(sheet(draw), DicePage.of(draw, "", refusal(draw, person), new FormErrors()));
    }

    @PostMapping("/draws/{number}/dice")
    @Requires(Permission.WITNESS_DRAWS)
    View submitDice(@PathVariable int number, Form form, SignedIn person) {
        Draw draw = find(number);
        String typed = form.text(DicePage.DIGITS);
        RollingDice.Outcome outcome = form.text(DicePage.HOW).equals(DicePage.ON_SCREEN)
                ? rolling.rollOnScreen(draw.id(), person.account())
                : rolling.rollByHand(draw.id(), typed, person.account());
        return switch (outcome) {
            case RollingDice.Drawn(int children) ->
                pages.seeOther(DrawLinks.draw(number), Numbers.of(children, "child is", "children are") + " drawn.");
            case RollingDice.NotEnoughDigits _ -> invalid(draw, typed);
            case RollingDice.SamePerson _ -> refused(draw, SAME_PERSON);
            case RollingDice.RolledBefore _ -> refused(draw, ROLLED_BEFORE);
        };
    }

    private View invalid(Draw draw, String typed) {
        FormErrors errors = new FormErrors()
                .add(
                        DicePage.DIGITS,
                        "Enter %d to %d digits from 0 to 9, and nothing else"
                                .formatted(DiceDigits.FEWEST, DiceDigits.MOST));
        return pages.invalid(sheet(draw), DicePage.of(draw, typed, null, errors));
    }

    private View refused(Draw draw, String why) {
        return pages.conflict(sheet(draw), DicePage.of(draw, "", why, new FormErrors()));
    }

    private static @Nullable String refusal(Draw draw, SignedIn person) {
        if (draw.roll() != null) {
            return ROLLED_BEFORE;
        }
        return draw.closed().by().equals(person.account()) ? SAME_PERSON : null;
    }

    private static Sheet sheet(Draw draw) {
        return Sheet.of(Section.ELSEWHERE, DicePage.title(draw))
                .under("Draw " + draw.number(), DrawLinks.draw(draw.number()));
    }

    private Draw find(int number) {
        return draws.findDraw(number).orElseThrow(() -> new NotFound("There is no draw " + number));
    }
}

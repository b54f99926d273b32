package org.plumbline.draw.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/**
 * Where the second person rolls.
 *
 * @param refusal why this person cannot roll; null for the form
 */
record DicePage(
        String title,
        String purpose,
        String closed,
        @Nullable String refusal,
        String action,
        String back,
        TextInput digits,
        Button draw,
        Button onScreen,
        FormErrors errors) {

    static final String DIGITS = "digits";
    static final String HOW = "how";
    static final String ON_SCREEN = "on-screen";

    static DicePage of(Draw draw, String typed, @Nullable String refusal, FormErrors errors) {
        TextInput digits = TextInput.of(DIGITS, "Digits you rolled")
                .hint("At least %d, in the order you rolled them. Spaces between them do not matter."
                        .formatted(DiceDigits.FEWEST))
                .autocomplete("off")
                .value(typed)
                .error(errors);
        return new DicePage(
                title(draw),
                draw.purpose(),
                draw.closed().byName() + " closed the list on "
                        + Dates.moment(draw.closed().at()) + ".",
                refusal,
                DrawLinks.dice(draw.number()),
                DrawLinks.draw(draw.number()),
                digits,
                Button.primary("Draw with these digits"),
                Button.secondary("Roll on screen instead").sends(HOW, ON_SCREEN),
                errors);
    }

    static String title(Draw draw) {
        return "Roll the dice for draw " + draw.number();
    }
}

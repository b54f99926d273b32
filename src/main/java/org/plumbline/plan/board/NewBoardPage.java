package org.plumbline.plan.board;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/** Setting up a board, as a form. */
record NewBoardPage(String title, FormErrors errors, TextInput name, Radios kind, TextArea purpose, Button save) {
    static final String TITLE = "Set up a board";
    static final String NAME = "name";

    private static final String KIND = "kind";
    private static final String PURPOSE = "purpose";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PURPOSE = 1000;

    /** What was entered. */
    record Entered(String name, BoardKind kind, String purpose) {}

    static NewBoardPage of(Form form, FormErrors errors) {
        return new NewBoardPage(
                TITLE,
                errors,
                TextInput.of(NAME, "Name")
                        .hint("As it calls itself: “Children's Improvement Board”")
                        .value(form.text(NAME))
                        .error(errors),
                Radios.of(
                                KIND,
                                "What kind of body is it?",
                                Stream.of(BoardKind.values())
                                        .map(kind -> Choice.of(kind.code(), kind.label()))
                                        .toList())
                        .chosen(form.text(KIND))
                        .error(errors),
                TextArea.of(PURPOSE, "What is it there for? (optional)")
                        .limit(LONGEST_PURPOSE)
                        .value(form.text(PURPOSE))
                        .error(errors),
                Button.primary("Set it up"));
    }

    /** What was entered; empty after saying what is wrong with it. */
    static Optional<Entered> read(Form form, FormErrors errors) {
        String name = form.required(NAME, "the name of the board", errors);
        errors.addIf(name.length() > LONGEST_NAME, NAME, "The name must be 100 characters or fewer");
        String code = form.chosen(KIND, "what kind of body it is", errors);
        Optional<BoardKind> kind = Stream.of(BoardKind.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        errors.addIf(!code.isEmpty() && kind.isEmpty(), KIND, "Select what kind of body it is");
        String purpose = form.text(PURPOSE);
        errors.addIf(purpose.length() > LONGEST_PURPOSE, PURPOSE, "Use 1,000 characters or fewer here");
        return errors.any() ? Optional.empty() : kind.map(one -> new Entered(name, one, purpose));
    }
}

package org.plumbline.home.settings;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.authority.AuthorityRow;
import org.plumbline.page.AuthorityColour;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextInput;

/** The form for the authority's name and colour. */
record AuthoritySettingsPage(FormErrors errors, TextInput name, TextInput shortName, Radios colour, Button save) {
    static final String TITLE = "Name and colour";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SHORT_NAME = 30;

    static AuthoritySettingsPage of(AuthorityRow current) {
        return filled(current, new FormErrors());
    }

    static AuthoritySettingsPage typed(Form form, FormErrors errors) {
        return filled(new AuthorityRow(form.text("name"), form.text("short-name"), form.text("colour")), errors);
    }

    /** What was asked for; only good when no error was added. */
    static AuthorityRow read(Form form, FormErrors errors) {
        var name = form.required("name", "the name of the authority", errors);
        errors.addIf(name.length() > LONGEST_NAME, "name", "The name must be 80 characters or fewer");
        var shortName = form.required("short-name", "the short name", errors);
        errors.addIf(
                shortName.length() > LONGEST_SHORT_NAME, "short-name", "The short name must be 30 characters or fewer");
        var colour = form.chosen("colour", "a colour", errors);
        errors.addIf(
                !colour.isEmpty() && !AuthorityColour.of(colour).code().equals(colour),
                "colour",
                "Select one of the colours");
        return new AuthorityRow(name, shortName, colour);
    }

    private static AuthoritySettingsPage filled(AuthorityRow values, FormErrors errors) {
        return new AuthoritySettingsPage(
                errors,
                TextInput.of("name", "Name of the authority")
                        .value(values.name())
                        .error(errors),
                TextInput.of("short-name", "Short name")
                        .hint("For narrow places, such as a mail's subject")
                        .value(values.shortName())
                        .error(errors),
                Radios.of("colour", "Colour of the header", colours())
                        .hint("White words can be read well on each of these")
                        .chosen(values.colour())
                        .error(errors),
                Button.primary("Save"));
    }

    private static List<Choice> colours() {
        return Stream.of(AuthorityColour.values())
                .map(colour -> Choice.of(colour.code(), colour.label()))
                .toList();
    }
}

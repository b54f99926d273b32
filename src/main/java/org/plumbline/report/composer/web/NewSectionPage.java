package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.Draft;

/** A section of one's own, added to a report. */
record NewSectionPage(
        String title, FormErrors errors, String post, int seen, TextInput heading, Select place, Button save) {
    static final String TITLE = "Add a section";

    static NewSectionPage of(Draft draft, Form form, FormErrors errors) {
        List<Choice> places = new ArrayList<>();
        places.add(Choice.of("", "Select where it stands"));
        places.add(Choice.of("end", "After the last section"));
        draft.outline()
                .sections()
                .forEach(section -> places.add(Choice.of(section.key().value(), "Inside “" + section.heading() + "”")));
        places.add(Choice.of("appendix", "As an appendix"));
        return new NewSectionPage(
                TITLE,
                errors,
                ReportLinks.newSection(draft.id()),
                draft.outlineVersion(),
                TextInput.of("heading", "Heading").value(form.text("heading")).error(errors),
                Select.of("place", "Where does it stand?", places)
                        .chosen(form.text("place"))
                        .error(errors),
                Button.primary("Add it"));
    }
}

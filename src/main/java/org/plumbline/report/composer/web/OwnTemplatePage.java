package org.plumbline.report.composer.web;

import org.plumbline.page.Button;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.ReportId;

/** The arrangement of a report, to be kept as a template. */
record OwnTemplatePage(String title, FormErrors errors, String post, TextInput name, Button save) {
    static final String TITLE = "Keep this arrangement as a template";

    static OwnTemplatePage of(ReportId report, String name, FormErrors errors) {
        return new OwnTemplatePage(
                TITLE,
                errors,
                ReportLinks.template(report),
                TextInput.of("name", "What is the template called?").value(name).error(errors),
                Button.primary("Keep it"));
    }
}

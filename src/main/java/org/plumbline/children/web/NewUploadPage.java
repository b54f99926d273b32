package org.plumbline.children.web;

import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.FileUpload;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/** The form with which a workbook is sent. */
record NewUploadPage(FormErrors errors, FileUpload workbook, DateInput asAt, Button send) {
    static final String TITLE = "Take in an extract";

    static NewUploadPage of(Form form, FormErrors errors) {
        return new NewUploadPage(
                errors,
                FileUpload.of("workbook", "Annex A workbook", ".xlsx")
                        .takingSeveral()
                        .hint("An .xlsx file as prepared for Ofsted, up to 64 MB. Sheets may have any name and order."
                                + " If the lists come in several workbooks, choose them together.")
                        .error(errors),
                DateInput.of("as-at", "As at which date was it made?")
                        .hint("Leave this blank to be shown the latest date in the data")
                        .typed(form)
                        .error(errors),
                Button.primary("Send and check"));
    }
}

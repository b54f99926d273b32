package org.plumbline.inspection.draft;

import org.plumbline.page.Button;
import org.plumbline.page.FileUpload;
import org.plumbline.page.FormErrors;

/** The form with which a report is sent, and the way on without one. */
record NewReportPage(FormErrors errors, FileUpload report, Button send, Button byHand) {
    static final String TITLE = "Take in an inspection report";
    static final String REPORT = "report";

    static NewReportPage of(FormErrors errors) {
        return new NewReportPage(
                errors,
                FileUpload.of(REPORT, "Inspection report or letter", ".pdf")
                        .hint("The PDF as Ofsted publishes it, up to 32 MB")
                        .error(errors),
                Button.primary("Send and read"),
                Button.secondary("Enter one by hand"));
    }
}

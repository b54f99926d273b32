package org.plumbline.plan.bringing;

import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.FileUpload;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.TextArea;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;

/**
 * Sending an old plan, as a form.
 *
 * @param begun those that were sent and not brought in yet, each with who sent it when
 */
record BringInPage(
        FormErrors errors, String post, FileUpload file, TextArea pasted, Button send, List<Begun> begun, String back) {
    static final String TITLE = "Bring in an old plan";
    static final String FILE = "file";
    static final String PASTED = "pasted";
    static final String MACROS_NOT_RUN =
            "The file comes with macros. None of them was run: only what stands in its tables was read.";

    record Begun(Link link, String more) {}

    static BringInPage of(PlanId plan, List<OldPlans.Begun> begun, Form form, FormErrors errors) {
        return new BringInPage(
                errors,
                PlanLinks.bringIn(plan),
                FileUpload.of(FILE, "The old plan as a file", ".xlsx,.xlsm,.docx,.docm")
                        .hint("A workbook (.xlsx) or a Word document (.docx) with a table of actions, up to 20 MB."
                                + " Macros in it are never run.")
                        .error(errors),
                TextArea.of(PASTED, "Or paste the table")
                        .hint("Select the table in Excel, Word or a web page, headings included, copy it, and paste"
                                + " it here.")
                        .rows(8)
                        .value(form.text(PASTED))
                        .error(errors),
                Button.primary("Read it"),
                begun.stream().map(BringInPage::begun).toList(),
                PlanLinks.plan(plan));
    }

    private static Begun begun(OldPlans.Begun one) {
        return new Begun(
                new Link(one.name(), BringingLinks.tables(one.id())),
                "sent on " + Dates.moment(one.sentAt()) + " by " + one.by());
    }
}

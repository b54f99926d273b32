package org.plumbline.plan.exchange;

import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.FileUpload;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;

/**
 * A plan as a workbook, and the way back.
 *
 * @param waiting the workbooks that came back and are not settled, each with who sent it when
 */
record WorkbookPage(
        FormErrors errors,
        Button export,
        String post,
        FileUpload file,
        Button send,
        List<Waiting> waiting,
        String back) {
    static final String TITLE = "The plan as a workbook";
    static final String FILE = "file";

    record Waiting(Link link, String more) {}

    static WorkbookPage of(PlanId plan, List<Workbooks.Waiting> waiting, FormErrors errors) {
        return new WorkbookPage(
                errors,
                Button.link("Export the plan", PlanLinks.workbookFile(plan)),
                PlanLinks.workbook(plan),
                FileUpload.of(FILE, "The workbook as it came back", ".xlsx")
                        .hint("An .xlsx file that was exported here, up to 20 MB")
                        .error(errors),
                Button.primary("Compare it with the plan"),
                waiting.stream()
                        .map(one -> new Waiting(
                                new Link(one.name(), "/plan-returns/" + one.id()),
                                "sent on " + Dates.moment(one.sentAt()) + " by " + one.by()))
                        .toList(),
                PlanLinks.plan(plan));
    }
}

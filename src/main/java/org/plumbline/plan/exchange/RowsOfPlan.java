package org.plumbline.plan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanSnapshot;

/** What a workbook of a plan holds: its rows, and the words that explain it. Pure. */
final class RowsOfPlan {

    private RowsOfPlan() {}

    /** The actions of which something can change: those of phases that last. */
    static List<SheetRow> open(PlanSnapshot plan) {
        return plan.actions().stream()
                .filter(action -> action.lineage() == null)
                .map(action -> SheetRow.of(action, plan))
                .toList();
    }

    /** Every action. */
    static List<SheetRow> all(PlanSnapshot plan) {
        return plan.actions().stream().map(action -> SheetRow.of(action, plan)).toList();
    }

    static List<Map.Entry<String, String>> instructions(String title, Instant madeAt, String by, String code) {
        return List.of(
                Map.entry("What this is", title + ", as it stood on " + Dates.moment(madeAt) + ", exported by " + by),
                Map.entry(
                        "What to do",
                        "Go to the sheet “" + PlanWorkbook.ACTIONS + "”. Find your actions by “Lead”. Write how each"
                                + " stands under “" + SheetField.UPDATE.heading() + "”, and choose its state under “"
                                + SheetField.DELIVERY.heading() + "”. Save the file and send it back to whoever sent it"
                                + " to you."),
                Map.entry(
                        "What may be changed",
                        "The texts, dates, lead and state. The rest is locked: references never change, and what"
                                + " was verified or has changed for children is decided on evidence."),
                Map.entry(
                        "What happens then",
                        "Each change is compared with the plan and accepted by a person. Nothing that was changed in"
                                + " the plan meanwhile is overwritten unseen."),
                Map.entry("Name no child", "Write no name of a child or a family. This file leaves the service."),
                Map.entry(PlanWorkbook.CODE, code));
    }

    static List<Map.Entry<String, String>> frozen(String title, int number, PlanSnapshot version) {
        return List.of(
                Map.entry("What this is", title + ", version " + number + ", as at " + Dates.day(version.asAt())),
                Map.entry(PlanWorkbook.FROZEN, "version " + number),
                Map.entry("What may be changed", "Nothing: a version that was submitted stays as it was."));
    }
}

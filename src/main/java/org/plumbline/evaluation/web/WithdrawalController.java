package org.plumbline.evaluation.web;

import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.recording.ReadingEvaluation;
import org.plumbline.evaluation.recording.WithdrawingEvaluation;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Withdrawing an evaluation, for whoever runs programmes of them. */
@Controller
class WithdrawalController {
    private final ReadingEvaluation reading;
    private final WithdrawingEvaluation withdrawing;
    private final Sheets sheets;
    private final Pages pages;

    WithdrawalController(ReadingEvaluation reading, WithdrawingEvaluation withdrawing, Sheets sheets, Pages pages) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/evaluations/{id}/withdrawal")
    @Requires(Permission.PLAN_PROGRAMMES)
    View showWithdrawal(@PathVariable long id, Reach reach) {
        EvaluationRow row = open(id, reach);
        return pages.show(sheets.of(row, "Withdraw"), WithdrawalPage.of(row, "", new FormErrors()));
    }

    @PostMapping("/evaluations/{id}/withdrawal")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitWithdrawal(@PathVariable long id, Form form, Reach reach) {
        EvaluationRow row = open(id, reach);
        return switch (withdrawing.withdraw(row.id(), reach, form.text("reason"))) {
            case WithdrawingEvaluation.Withdrawn() ->
                pages.seeOther(
                        EvaluationLinks.of(row.id()),
                        FreeTextQuestions.after(row.id().reference() + " is withdrawn", form.text("reason")));
            case WithdrawingEvaluation.Refused(var reason) -> {
                FormErrors errors = new FormErrors().add("reason", reason.text());
                yield pages.invalid(sheets.of(row, "Withdraw"), WithdrawalPage.of(row, form.text("reason"), errors));
            }
        };
    }

    private EvaluationRow open(long id, Reach reach) {
        EvaluationRow row =
                reading.open(new EvaluationId(id), reach, "withdrawal").row();
        if (!row.state().isOpen()) {
            throw new MayNot("This evaluation is finished, so it cannot be withdrawn");
        }
        return row;
    }
}

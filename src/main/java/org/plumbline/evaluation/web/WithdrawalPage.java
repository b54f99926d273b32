package org.plumbline.evaluation.web;

import org.plumbline.children.FreeTextQuestions;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.page.Button;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/** Withdrawing an evaluation that will not be done. */
record WithdrawalPage(String about, FormErrors errors, String action, TextArea reason, Button withdraw, String back) {

    static WithdrawalPage of(EvaluationRow row, String typed, FormErrors errors) {
        return new WithdrawalPage(
                Head.about(row),
                errors,
                EvaluationLinks.withdrawal(row.id()),
                FreeTextQuestions.beside(TextArea.of("reason", "Why will it not be done?")
                        .hint("The reason is kept and shown")
                        .rows(4)
                        .limit(2_000)
                        .value(typed)
                        .error(errors)),
                Button.warning("Withdraw the evaluation"),
                EvaluationLinks.of(row.id()));
    }
}

package org.plumbline.inspection.recommendation;

import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.TextArea;

/** The form that withdraws a recommendation. */
record WithdrawalPage(
        FormErrors errors, String text, String consequence, String post, TextArea reason, Button withdraw) {
    static final String TITLE = "Withdraw a recommendation";
    static final String REASON = "reason";

    static WithdrawalPage of(ListedRecommendation listed, int answers, Form form, FormErrors errors) {
        return new WithdrawalPage(
                errors,
                listed.recommendation().text(),
                consequence(answers),
                InspectionLinks.recommendation(listed.recommendation().id()) + "/withdrawal",
                TextArea.of(REASON, "Why is it withdrawn?")
                        .hint("For something entered by mistake. What was done about a real recommendation is said on"
                                + " its page instead")
                        .rows(3)
                        .value(form.text(REASON))
                        .error(errors),
                Button.warning("Withdraw " + listed.reference()));
    }

    private static String consequence(int answers) {
        String stays = "It leaves the list; its page stays.";
        return answers == 0
                ? stays
                : stays + " " + Numbers.of(answers, "thing that answers it keeps", "things that answer it keep")
                        + " pointing to it.";
    }
}

package org.plumbline.report.composer.web;

import java.util.Arrays;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.report.disclosure.SmallNumberRule;

/** The choice of the rule for small numbers. */
record RulePage(String title, FormErrors errors, String post, Radios rule, Button save) {
    static final String TITLE = "Small numbers in public documents";

    static RulePage of(String chosen, FormErrors errors) {
        return new RulePage(
                TITLE,
                errors,
                ReportLinks.RULE,
                Radios.of(
                                "rule",
                                "How are small numbers treated?",
                                Arrays.stream(SmallNumberRule.values())
                                        .map(rule -> Choice.of(rule.code(), rule.words()))
                                        .toList())
                        .chosen(chosen)
                        .error(errors),
                Button.primary("Save"));
    }
}

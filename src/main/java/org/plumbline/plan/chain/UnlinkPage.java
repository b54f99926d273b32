package org.plumbline.plan.chain;

import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;
import org.plumbline.plan.keeping.PlanActionRow;

/** Taking back a link, as a form. */
record UnlinkPage(String title, String name, FormErrors errors, String post, TextArea reason, Button takeBack) {
    static final String REASON = "reason";

    static String title(PlanActionRow action) {
        return "Take back a link of " + action.reference();
    }

    static UnlinkPage of(PlanActionRow action, Link link, String name, Form form, FormErrors errors) {
        return new UnlinkPage(
                title(action),
                name,
                errors,
                ChainLinks.endLink(action.id(), link.id()),
                TextArea.of(REASON, "Why does it no longer bear on this action?")
                        .rows(3)
                        .value(form.text(REASON))
                        .error(errors),
                Button.primary("Take the link back"));
    }
}

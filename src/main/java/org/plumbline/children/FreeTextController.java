package org.plumbline.children;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/** Answers, while somebody writes, what in their text should be questioned. The text is looked at and not kept. */
@Controller
class FreeTextController {
    private final Pages pages;

    FreeTextController(Pages pages) {
        this.pages = pages;
    }

    /** The field that was left is the one that the script names, among the others of its form. */
    @PostMapping(FreeTextQuestions.ADDRESS)
    @Requires({
        Permission.PLAN_PROGRAMMES,
        Permission.AGREE_ACTIONS,
        Permission.PROPOSE_ACTIONS_DONE,
        Permission.VERIFY_ACTIONS,
        Permission.RAISE_SAFETY_ALERTS
    })
    View hxQuestions(Form form, @RequestHeader(name = "HX-Trigger-Name", defaultValue = "") String field) {
        return pages.partial(new QuestionsPartial(FreeTextQuestions.about(form.text(field))));
    }
}

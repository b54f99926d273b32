package org.plumbline.action.alert;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildId;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.children.Holding;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Raising a safety alert. The handlers run outside any transaction, so that nothing around the alert can take it back.
 */
@Controller
class NewAlertController {
    private final RaisingAlerts raising;
    private final AlertPages alertPages;
    private final Pages pages;

    NewAlertController(RaisingAlerts raising, AlertPages alertPages, Pages pages) {
        this.raising = raising;
        this.alertPages = alertPages;
        this.pages = pages;
    }

    @GetMapping("/children/{id}/safety-alerts/new")
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    View showNewAlert(@PathVariable long id, Form form, Reach reach) {
        Holding child = alertPages.child(new ChildId(id), number(form, "evaluation"), reach);
        return pages.show(sheet(child, form), page(child, form, new FormErrors()));
    }

    @PostMapping("/children/{id}/safety-alerts/new")
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    View submitNewAlert(@PathVariable long id, Form form, SignedIn person, Reach reach) {
        Holding child = alertPages.child(new ChildId(id), number(form, "evaluation"), reach);
        FormErrors errors = new FormErrors();
        errors.addIf(!form.has("worry"), "worry", AlertReason.WORRY_MISSING.text());
        String reached = form.chosen("reached", "whether you have spoken to anybody", errors);
        SpokenTo spokenTo = reached.equals("yes") ? SpokenFields.typed(form, errors) : null;
        if (errors.any()) {
            return pages.invalid(sheet(child, form), page(child, form, errors));
        }
        NewAlert alert = new NewAlert(child.child(), number(form, "evaluation"), form.text("worry"), spokenTo);
        return switch (raising.raise(alert, AlertPerson.of(person))) {
            case RaisingAlerts.Raised raised ->
                pages.seeOther(
                        AlertLinks.alert(raised.id()),
                        FreeTextQuestions.after(
                                "Safety alert " + raised.id().reference() + " is raised and stands",
                                form.text("worry")));
            case RaisingAlerts.Refused refused -> {
                refused.reasons().forEach(reason -> errors.add(reason.field(), reason.text()));
                yield pages.invalid(sheet(child, form), page(child, form, errors));
            }
        };
    }

    private NewAlertPage page(Holding child, Form form, FormErrors errors) {
        return NewAlertPage.of(
                child,
                number(form, "evaluation"),
                alertPages.telephone(child.child()),
                form,
                errors,
                alertPages.today());
    }

    /** Leads back to where the person came from, which they may see for certain. */
    private static Sheet sheet(Holding child, Form form) {
        String title = NewAlertPage.TITLE + ": " + child.caseId();
        Long evaluation = number(form, "evaluation");
        return evaluation == null
                ? Sheet.of(Section.CHILDREN, title).under(child.caseId(), ChildLinks.child(child.child()))
                : Sheet.of(Section.EVALUATIONS, title).under("EV-" + evaluation, AlertLinks.evaluation(evaluation));
    }

    private static @Nullable Long number(Form form, String field) {
        return form.text(field).matches("\\d{1,18}") ? Long.valueOf(form.text(field)) : null;
    }
}

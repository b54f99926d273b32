package org.plumbline.plan.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.keeping.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Answers a form about a plan: on when it was done, the page again with what is wrong, or with what somebody else wrote. */
@Component
class PlanReplies {
    private static final String QUICKER =
            "Somebody else changed this since you opened it. What stands there now is shown"
                    + " below, and so is what you typed: decide again.";

    private final Pages pages;

    PlanReplies(Pages pages) {
        this.pages = pages;
    }

    /** The form for the first time. */
    View show(Sheet sheet, PlanFormPage page) {
        return pages.show(sheet, page);
    }

    /** The form again, with what is wrong with it. */
    View invalid(Sheet sheet, PlanFormPage page) {
        return pages.invalid(sheet, page);
    }

    /**
     * What to answer after something was done or not.
     *
     * @param errors takes what was wrong, before the page is made anew
     * @param again makes the page anew, from the present state
     */
    <T> View after(
            Outcome<T> outcome, FormErrors errors, Sheet sheet, Supplier<PlanFormPage> again, Function<T, View> done) {
        return switch (outcome) {
            case Outcome.Done<T> it -> done.apply(it.result());
            case Outcome.Refused<T> refused -> {
                refused.objections().forEach(objection -> errors.add(objection.field(), objection.text()));
                yield pages.invalid(sheet, again.get());
            }
            case Outcome.Conflict<T> _ -> {
                errors.add("version", QUICKER);
                yield pages.conflict(sheet, again.get());
            }
        };
    }

    /** On to a page that says once what was done. */
    View seeOther(String href, String said) {
        return pages.seeOther(href, said);
    }
}

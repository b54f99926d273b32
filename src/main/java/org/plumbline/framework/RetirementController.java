package org.plumbline.framework;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
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

/** The end of a practice standard. */
@Controller
class RetirementController {
    private final KeepingStandards keeping;
    private final Clock clock;
    private final Pages pages;

    RetirementController(KeepingStandards keeping, Clock clock, Pages pages) {
        this.keeping = keeping;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/framework/standards/{number}/retirement")
    @Requires(Permission.KEEP_FRAMEWORK)
    View showRetirement(@PathVariable int number) {
        StandardHistory history = keeping.getHistory(new PracticeStandardId(number));
        return pages.show(sheet(history), RetirementPage.of(history, Dates.dayOf(clock.instant())));
    }

    @PostMapping("/framework/standards/{number}/retirement")
    @Requires(Permission.KEEP_FRAMEWORK)
    View submitRetirement(@PathVariable int number, Form form, SignedIn person) {
        PracticeStandardId id = new PracticeStandardId(number);
        StandardHistory history = keeping.getHistory(id);
        FormErrors errors = new FormErrors();
        LocalDate from = form.day(RetirementPage.FROM, "the first day on which it no longer holds", errors);
        String reason = form.required(RetirementPage.REASON, "why it is retired", errors);
        if (errors.any() || from == null) {
            return pages.invalid(sheet(history), RetirementPage.typed(history, form, errors));
        }
        return switch (keeping.retire(id, form.version("seen"), from, reason, person.account())) {
            case KeepingStandards.Kept _ ->
                pages.seeOther(FrameworkLinks.standard(id), id.reference() + " is retired from " + Dates.day(from));
            case KeepingStandards.TooEarly early -> {
                errors.add(
                        RetirementPage.FROM,
                        "It can be retired from " + Dates.day(early.earliest()) + " at the earliest");
                yield pages.invalid(sheet(history), RetirementPage.typed(history, form, errors));
            }
            case KeepingStandards.Conflict _ -> {
                errors.add(
                        RetirementPage.REASON,
                        "Somebody else changed or retired this standard meanwhile."
                                + " Look at its page, then decide again");
                yield pages.conflict(sheet(history), RetirementPage.typed(history, form, errors));
            }
        };
    }

    private static Sheet sheet(StandardHistory history) {
        PracticeStandardId id = history.id();
        return Sheet.of(Section.FRAMEWORK, RetirementPage.title(id)).under(id.reference(), FrameworkLinks.standard(id));
    }
}

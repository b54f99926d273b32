package org.plumbline.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One practice standard: its page, and the writing of new ones and new versions. */
@Controller
class StandardController {
    private static final Sheet NEW = Sheet.of(Section.FRAMEWORK, StandardFormPage.NEW);

    private final PracticeStandards standards;
    private final KeepingStandards keeping;
    private final Pointers pointers;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    StandardController(
            PracticeStandards standards,
            KeepingStandards keeping,
            Pointers pointers,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.standards = standards;
        this.keeping = keeping;
        this.pointers = pointers;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/framework/standards/{number}")
    @Requires(Permission.SEE_FRAMEWORK)
    @Transactional(readOnly = true)
    View showStandard(@PathVariable int number, SignedIn person) {
        PracticeStandardId id = new PracticeStandardId(number);
        PracticeStandard standing = standards
                .find(id, today())
                .orElseThrow(() -> new NotFound("There is no practice standard " + id.reference()));
        return pages.show(
                Sheet.of(Section.FRAMEWORK, standing.name()),
                StandardPage.of(
                        standing,
                        keeping.getHistory(id),
                        pointers.to(List.of(id), person),
                        pointers.bearingOn(id, person),
                        permissions.allows(person.roles(), Permission.KEEP_FRAMEWORK)));
    }

    @GetMapping(FrameworkLinks.NEW_STANDARD)
    @Requires(Permission.KEEP_FRAMEWORK)
    View showNewStandard() {
        return pages.show(NEW, StandardFormPage.blank(today()));
    }

    @PostMapping(FrameworkLinks.NEW_STANDARD)
    @Requires(Permission.KEEP_FRAMEWORK)
    View submitNewStandard(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        Optional<StandardText> text = StandardFormPage.read(form, errors);
        if (text.isEmpty()) {
            return pages.invalid(NEW, StandardFormPage.typed(form, errors));
        }
        PracticeStandardId id = keeping.add(text.get(), person.account());
        return pages.seeOther(FrameworkLinks.standard(id), id.reference() + " is written");
    }

    @GetMapping("/framework/standards/{number}/versions/new")
    @Requires(Permission.KEEP_FRAMEWORK)
    View showNewVersion(@PathVariable int number) {
        StandardHistory history = keeping.getHistory(new PracticeStandardId(number));
        return pages.show(sheet(history), StandardFormPage.of(history, today()));
    }

    @PostMapping("/framework/standards/{number}/versions/new")
    @Requires(Permission.KEEP_FRAMEWORK)
    View submitNewVersion(@PathVariable int number, Form form, SignedIn person) {
        PracticeStandardId id = new PracticeStandardId(number);
        StandardHistory history = keeping.getHistory(id);
        FormErrors errors = new FormErrors();
        Optional<StandardText> text = StandardFormPage.read(form, errors);
        if (text.isEmpty()) {
            return pages.invalid(sheet(history), StandardFormPage.typed(history, form, errors));
        }
        boolean seenRetired = form.text("seen-retired").equals("true");
        return switch (keeping.change(id, form.version("seen"), seenRetired, text.get(), person.account())) {
            case KeepingStandards.Kept _ ->
                pages.seeOther(FrameworkLinks.standard(id), "A new version of " + id.reference() + " is written");
            case KeepingStandards.TooEarly early -> {
                errors.add(
                        StandardFormPage.VALID_FROM,
                        "It can hold from " + Dates.day(early.earliest())
                                + " at the earliest: what held before stays as it was");
                yield pages.invalid(sheet(history), StandardFormPage.typed(history, form, errors));
            }
            case KeepingStandards.Conflict conflict -> {
                errors.add(
                        StandardFormPage.NAME,
                        "Somebody else changed this standard meanwhile. Theirs is shown"
                                + " first, and yours is kept below: take from theirs what is right, then save");
                yield pages.conflict(sheet(history), StandardFormPage.conflict(conflict.theirs(), form, errors));
            }
        };
    }

    private static Sheet sheet(StandardHistory history) {
        PracticeStandardId id = history.id();
        return Sheet.of(Section.FRAMEWORK, StandardFormPage.title(id))
                .under(id.reference(), FrameworkLinks.standard(id));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

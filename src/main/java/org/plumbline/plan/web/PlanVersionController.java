package org.plumbline.plan.web;

import java.time.LocalDate;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions;
import org.plumbline.plan.keeping.PlanVersions.VersionRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The frozen versions of a plan: submitting one, reading one, noting who approved it. */
@Controller
class PlanVersionController {
    private static final String SUBMIT = "Submit a version";
    private static final String APPROVE = "Note an approval";

    private final PlanDesk desk;
    private final PlanVersions versions;
    private final ReadingPlans reading;
    private final FreezingVersions freezing;
    private final PlanReplies replies;
    private final Pages pages;

    PlanVersionController(
            PlanDesk desk,
            PlanVersions versions,
            ReadingPlans reading,
            FreezingVersions freezing,
            PlanReplies replies,
            Pages pages) {
        this.desk = desk;
        this.versions = versions;
        this.reading = reading;
        this.freezing = freezing;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/versions")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showVersions(@PathVariable long id, SignedIn person) {
        PlanRow plan = desk.plan(id);
        return pages.show(
                desk.sheet(plan, "Versions"),
                VersionsPage.of(
                        plan,
                        versions.listOf(plan.id()),
                        versions.listApprovalsOf(plan.id()),
                        desk.may(person, Permission.CHANGE_PLAN)));
    }

    @GetMapping("/plans/{id}/versions/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showNewVersion(@PathVariable long id) {
        PlanRow plan = desk.plan(id);
        return replies.show(desk.sheet(plan, SUBMIT), submitting(plan, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/versions/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewVersion(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        FormErrors errors = new FormErrors();
        return replies.after(
                freezing.submit(plan.id(), form.text("submitted-to"), form.text("words"), desk.sign(person)),
                errors,
                desk.sheet(plan, SUBMIT),
                () -> submitting(plan, form, errors),
                number -> replies.seeOther(PlanLinks.version(plan.id(), number), "Version " + number + " is frozen"));
    }

    @GetMapping("/plans/{id}/versions/{number}")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showVersion(@PathVariable long id, @PathVariable int number, SignedIn person) {
        PlanRow plan = desk.plan(id);
        VersionRow version = find(plan, number);
        PlanSnapshot snapshot = reading.findVersion(plan.id(), number).orElseThrow();
        return pages.show(
                desk.sheet(plan, "Version " + number), VersionPage.of(plan, version, desk.readable(snapshot, person)));
    }

    @GetMapping("/plans/{id}/versions/{number}/approve")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showApproving(@PathVariable long id, @PathVariable int number) {
        PlanRow plan = desk.plan(id);
        return replies.show(
                desk.sheet(plan, APPROVE), approving(plan, find(plan, number), Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/versions/{number}/approve")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitApproving(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        VersionRow version = find(plan, number);
        Sheet sheet = desk.sheet(plan, APPROVE);
        FormErrors errors = new FormErrors();
        LocalDate on = form.day("on", "the day of the approval", errors);
        if (on == null) {
            return replies.invalid(sheet, approving(plan, version, form, errors));
        }
        return replies.after(
                freezing.approve(plan.id(), number, form.text("body"), on, form.text("words"), desk.sign(person)),
                errors,
                sheet,
                () -> approving(plan, version, form, errors),
                _ -> replies.seeOther(PlanLinks.versions(plan.id()), "The approval is noted"));
    }

    private VersionRow find(PlanRow plan, int number) {
        return versions.listOf(plan.id()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such version"));
    }

    private static PlanFormPage submitting(PlanRow plan, Form form, FormErrors errors) {
        return PlanFormPage.of(
                        SUBMIT,
                        plan.title(),
                        errors,
                        PlanLinks.versions(plan.id()) + "/new",
                        new Link("Back to the plan", PlanLinks.plan(plan.id())))
                .field(TextInput.of("submitted-to", "To whom is it submitted?")
                        .hint("For example, Improvement Board, 12 March 2026")
                        .value(form.text("submitted-to"))
                        .error(errors))
                .field(TextArea.of("words", "What should they look at?")
                        .rows(3)
                        .value(form.text("words"))
                        .error(errors))
                .effect("The whole plan is frozen as it stands now, with a number and a hash. The plan itself lives"
                        + " on.")
                .button(Button.primary("Freeze and submit"));
    }

    private static PlanFormPage approving(PlanRow plan, VersionRow version, Form form, FormErrors errors) {
        return PlanFormPage.of(
                        APPROVE,
                        "Version " + version.number() + " of " + plan.title(),
                        errors,
                        PlanLinks.version(plan.id(), version.number()) + "/approve",
                        new Link("Back to the versions", PlanLinks.versions(plan.id())))
                .field(TextInput.of("body", "Who approved it?")
                        .value(form.text("body"))
                        .error(errors))
                .field(DateInput.of("on", "When?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .field(TextArea.of("words", "With which conditions, if any?")
                        .rows(3)
                        .value(form.text("words"))
                        .error(errors))
                .effect("From then on every change of what is agreed says why, and is marked as made after approval.")
                .button(Button.primary(APPROVE));
    }
}

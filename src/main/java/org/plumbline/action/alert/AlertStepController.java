package org.plumbline.action.alert;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One step on a safety alert, on a page of its own. */
@Controller
class AlertStepController {
    private final AlertPages alertPages;
    private final AnsweringAlerts answering;
    private final Pages pages;

    AlertStepController(AlertPages alertPages, AnsweringAlerts answering, Pages pages) {
        this.alertPages = alertPages;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping("/safety-alerts/{id}/speak")
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    View showSpeak(@PathVariable long id, SignedIn person, Reach reach) {
        return show(id, AlertStepKind.SPEAK, person, reach);
    }

    @PostMapping("/safety-alerts/{id}/speak")
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    View submitSpeak(@PathVariable long id, Form form, SignedIn person, Reach reach) {
        return submit(id, AlertStepKind.SPEAK, form, person, reach);
    }

    @GetMapping({"/safety-alerts/{id}/acknowledge", "/safety-alerts/{id}/decide", "/safety-alerts/{id}/resolve"})
    @Requires(Permission.RESOLVE_SAFETY_ALERTS)
    View showStep(@PathVariable long id, HttpServletRequest request, SignedIn person, Reach reach) {
        return show(id, AlertStepKind.ofCode(lastSegment(request)), person, reach);
    }

    @PostMapping({"/safety-alerts/{id}/acknowledge", "/safety-alerts/{id}/decide", "/safety-alerts/{id}/resolve"})
    @Requires(Permission.RESOLVE_SAFETY_ALERTS)
    View submitStep(@PathVariable long id, HttpServletRequest request, Form form, SignedIn person, Reach reach) {
        return submit(id, AlertStepKind.ofCode(lastSegment(request)), form, person, reach);
    }

    private static String lastSegment(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private View show(long id, AlertStepKind kind, SignedIn person, Reach reach) {
        ListedAlert listed = alertPages.get(id, person, reach);
        if (!answering.listOpenSteps(listed.alert(), AlertPerson.of(person)).contains(kind)) {
            throw new MayNot("This step is not open to you, or not in the alert's present state");
        }
        return pages.show(
                AlertPages.sheet(listed, AlertStepPage.title(kind)),
                AlertStepPage.of(listed, kind, Form.blank(), new FormErrors(), alertPages.today()));
    }

    private View submit(long id, AlertStepKind kind, Form form, SignedIn person, Reach reach) {
        ListedAlert listed = alertPages.get(id, person, reach);
        FormErrors errors = new FormErrors();
        AlertStep step = typed(kind, form, errors);
        if (step == null) {
            return again(listed, kind, form, errors);
        }
        int version = form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : -1;
        return switch (answering.take(listed.alert().id(), version, step, AlertPerson.of(person))) {
            case AnsweringAlerts.Taken _ ->
                pages.seeOther(
                        AlertLinks.alert(listed.alert().id()),
                        FreeTextQuestions.after(
                                kind.past() + ": " + listed.alert().id().reference(),
                                form.text("note"),
                                form.text("decision"),
                                form.text("outcome")));
            case AnsweringAlerts.Refused refused -> {
                refused.reasons()
                        .forEach(reason -> errors.add(
                                reason.field().isEmpty() ? AlertStepPage.firstField(kind) : reason.field(),
                                reason.text()));
                yield again(listed, kind, form, errors);
            }
            case AnsweringAlerts.Conflict _ -> {
                errors.add(
                        "version",
                        "Somebody else changed this alert since you opened it. What you typed is kept"
                                + " below; look at the alert and decide again.");
                yield pages.conflict(
                        AlertPages.sheet(listed, AlertStepPage.title(kind)),
                        AlertStepPage.of(listed, kind, form, errors, alertPages.today()));
            }
        };
    }

    private View again(ListedAlert listed, AlertStepKind kind, Form form, FormErrors errors) {
        return pages.invalid(
                AlertPages.sheet(listed, AlertStepPage.title(kind)),
                AlertStepPage.of(listed, kind, form, errors, alertPages.today()));
    }

    private static @Nullable AlertStep typed(AlertStepKind kind, Form form, FormErrors errors) {
        return switch (kind) {
            case SPEAK -> {
                SpokenTo spokenTo = SpokenFields.typed(form, errors);
                yield spokenTo == null ? null : new AlertStep.Speak(spokenTo);
            }
            case ACKNOWLEDGE -> new AlertStep.Acknowledge(form.text("note"));
            case DECIDE -> new AlertStep.Decide(form.text("decision"));
            case RESOLVE -> new AlertStep.Resolve(form.text("outcome"));
            case RAISE -> throw new IllegalArgumentException("An alert is raised once");
        };
    }
}

package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.action.alert.SafetyAlertId;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.authority.WorkerId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.ChildId;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.children.Holding;
import org.plumbline.children.Holdings;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Agreeing an action: for a child, from a finding of an evaluation, or in answer to a safety alert. */
@Controller
class NewActionController {
    private final AgreeingActions agreeing;
    private final PersonPicker people;
    private final Holdings holdings;
    private final Sources sources;
    private final StandingAlerts standing;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Pages pages;

    NewActionController(
            AgreeingActions agreeing,
            PersonPicker people,
            Holdings holdings,
            Sources sources,
            StandingAlerts standing,
            WorkingCalendar calendar,
            Clock clock,
            Pages pages) {
        this.agreeing = agreeing;
        this.people = people;
        this.holdings = holdings;
        this.sources = sources;
        this.standing = standing;
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/actions/new")
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional(readOnly = true)
    View showNewAction(Form form, Reach reach) {
        Holding child = child(form, reach);
        sources.require(source(form), child.child(), reach);
        return pages.show(sheet(child), page(child, form, new FormErrors()));
    }

    @PostMapping("/actions/new")
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional
    View submitNewAction(Form form, SignedIn person, Reach reach) {
        Holding child = child(form, reach);
        sources.require(source(form), child.child(), reach);
        FormErrors errors = new FormErrors();
        String what = form.required("what", "what must be done", errors);
        Optional<WorkerId> owner = people.picked("owner", "who is to do it", form, errors);
        Integer days = form.whole(
                "working-days", "in how many working days it is due", 0, ActionDefaults.MOST_WORKING_DAYS, errors);
        if (form.has("show-date") || errors.any() || owner.isEmpty() || days == null) {
            return form.has("show-date")
                    ? pages.show(sheet(child), page(child, form, new FormErrors()))
                    : pages.invalid(sheet(child), page(child, form, errors));
        }
        NewAction action = new NewAction(
                child.child(),
                source(form),
                what,
                form.text("for-child"),
                owner.get(),
                people.knownWorker(form, "manager"),
                child.team(),
                calendar.plusWorkingDays(today(), days));
        return switch (agreeing.agree(action, ActingPerson.of(person))) {
            case AgreeingActions.Agreed agreed ->
                pages.seeOther(
                        ActionLinks.action(agreed.id()),
                        FreeTextQuestions.after(
                                "Action " + agreed.id().reference() + " is agreed", what, form.text("for-child")));
            case AgreeingActions.Refused refused -> {
                refused.reasons().forEach(reason -> errors.add(reason.field(), reason.text()));
                yield pages.invalid(sheet(child), page(child, form, errors));
            }
        };
    }

    /** The words under the number of working days: the date it comes to. */
    @GetMapping("/actions/due")
    @Requires(Permission.AGREE_ACTIONS)
    View hxDue(Form form) {
        return pages.partial(DuePartial.of(form.text("working-days"), calendar, today()));
    }

    private NewActionPage page(Holding child, Form form, FormErrors errors) {
        return NewActionPage.of(
                child,
                source(form),
                people.near(child, today()),
                DuePartial.of(
                        form.text("working-days", String.valueOf(ActionDefaults.WORKING_DAYS)), calendar, today()),
                form,
                errors);
    }

    private Holding child(Form form, Reach reach) {
        Long id = number(form, "child");
        return Optional.ofNullable(id)
                .flatMap(child -> holdings.findWithin(new ChildId(child), reach, today()))
                .orElseThrow(() -> new NotFound("There is no such child that you may see"));
    }

    private static ActionSource source(Form form) {
        Long evaluation = number(form, "evaluation");
        Long alert = number(form, "alert");
        if (evaluation != null) {
            return new ActionSource.OfEvaluation(evaluation, form.has("domain") ? form.text("domain") : null);
        }
        return alert == null ? new ActionSource.OfChild() : new ActionSource.OfSafetyAlert(new SafetyAlertId(alert));
    }

    private static @Nullable Long number(Form form, String field) {
        return form.text(field).matches("\\d{1,18}") ? Long.valueOf(form.text(field)) : null;
    }

    private Sheet sheet(Holding child) {
        return Sheet.of(Section.ACTIONS, NewActionPage.TITLE + " for child " + child.caseId())
                .with(standing.bannersAbout(child.child()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

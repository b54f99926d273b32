package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.FreeTextQuestions;
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

/** Agreeing a task: an action that a plan action or a decision of a board asks for, and that concerns no single child. */
@Controller
class NewTaskController {
    private final AgreeingActions agreeing;
    private final PersonPicker people;
    private final Sources sources;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Pages pages;

    NewTaskController(
            AgreeingActions agreeing,
            PersonPicker people,
            Sources sources,
            WorkingCalendar calendar,
            Clock clock,
            Pages pages) {
        this.agreeing = agreeing;
        this.people = people;
        this.sources = sources;
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/tasks/{origin}/{id}/new")
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional(readOnly = true)
    View showNewTask(@PathVariable String origin, @PathVariable long id, SignedIn person) {
        TaskSource.Known source = source(origin, id, person);
        return pages.show(sheet(source), page(source, Form.blank(), new FormErrors()));
    }

    @PostMapping("/tasks/{origin}/{id}/new")
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional
    View submitNewTask(@PathVariable String origin, @PathVariable long id, Form form, SignedIn person) {
        TaskSource.Known source = source(origin, id, person);
        if (form.has("show-date")) {
            return pages.show(sheet(source), page(source, form, new FormErrors()));
        }
        FormErrors errors = new FormErrors();
        return typed(source, form, errors)
                .flatMap(task -> agree(task, person, errors))
                .map(agreed -> pages.seeOther(
                        source.href(),
                        FreeTextQuestions.after(
                                "Task " + agreed.reference() + " is agreed",
                                form.text("what"),
                                form.text("for-children"))))
                .orElseGet(() -> pages.invalid(sheet(source), page(source, form, errors)));
    }

    private Optional<NewAction> typed(TaskSource.Known source, Form form, FormErrors errors) {
        String what = form.required("what", "what must be done", errors);
        Optional<WorkerId> owner = people.picked("owner", "who is to do it", form, errors);
        Integer days = form.whole(
                "working-days", "in how many working days it is due", 0, ActionDefaults.MOST_WORKING_DAYS, errors);
        if (errors.any() || owner.isEmpty() || days == null) {
            return Optional.empty();
        }
        return Optional.of(new NewAction(
                null,
                source.source(),
                what,
                form.text("for-children"),
                owner.get(),
                people.knownWorker(form, "manager"),
                null,
                calendar.plusWorkingDays(today(), days)));
    }

    private Optional<ActionId> agree(NewAction task, SignedIn person, FormErrors errors) {
        return switch (agreeing.agree(task, ActingPerson.of(person))) {
            case AgreeingActions.Agreed agreed -> Optional.of(agreed.id());
            case AgreeingActions.Refused refused -> {
                refused.reasons().forEach(reason -> errors.add(reason.field(), reason.text()));
                yield Optional.empty();
            }
        };
    }

    private TaskSource.Known source(String origin, long id, SignedIn person) {
        TaskSource.Known source = TaskOrigin.findByCode(origin)
                .flatMap(known -> sources.findTaskSource(new TaskKey(known, id), person))
                .orElseThrow(() -> new NotFound("There is nothing of this kind that asks for tasks"));
        if (!source.open()) {
            throw new MayNot("Tasks are added by those who answer for "
                    + source.source().called() + ", while it is not finished");
        }
        return source;
    }

    private NewTaskPage page(TaskSource.Known source, Form form, FormErrors errors) {
        String days = form.text("working-days", String.valueOf(ActionDefaults.WORKING_DAYS));
        return NewTaskPage.of(source, people.near(source), DuePartial.of(days, calendar, today()), form, errors);
    }

    private static Sheet sheet(TaskSource.Known source) {
        String called = source.source().called();
        return Sheet.of(Section.ACTIONS, NewTaskPage.TITLE + " to " + called).under(called, source.href());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

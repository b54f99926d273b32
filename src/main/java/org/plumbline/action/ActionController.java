package org.plumbline.action;

import java.util.List;
import java.util.Map;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.LineManagement;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Pages;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** An action's own page: what must be done, what happened to it, and what may be done with it now. */
@Controller
class ActionController {
    private final ActionPages actionPages;
    private final Actions actions;
    private final TakingActionSteps steps;
    private final WorkingCalendar calendar;
    private final PermissionMatrix matrix;
    private final Trail trail;
    private final Pages pages;

    ActionController(
            ActionPages actionPages,
            Actions actions,
            TakingActionSteps steps,
            WorkingCalendar calendar,
            PermissionMatrix matrix,
            Trail trail,
            Pages pages) {
        this.actionPages = actionPages;
        this.actions = actions;
        this.steps = steps;
        this.calendar = calendar;
        this.matrix = matrix;
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping("/actions/{id}")
    @Requires(Permission.SEE_ACTIONS)
    @Transactional
    View showAction(@PathVariable long id, SignedIn person, Reach reach) {
        LineManagement line = actionPages.line();
        ListedAction listed = actionPages.get(id, person, reach, line);
        ActionRow action = listed.action();
        trail.seen(
                "action",
                Subject.of("action", id),
                action.child() == null
                        ? Map.of()
                        : Map.of("child", action.child().value()));
        return pages.show(
                actionPages.sheet(listed),
                ActionPage.of(
                        listed,
                        actions.listEvents(action.id()),
                        openSteps(action, person, line),
                        actionPages.leads(action, person, reach),
                        new Ageing(calendar, actionPages.today())));
    }

    private List<ActionStepKind> openSteps(ActionRow action, SignedIn person, LineManagement line) {
        return steps.listOpenSteps(action, ActingPerson.of(person), line).stream()
                .filter(step -> matrix.allows(person.roles(), step.permission()))
                .toList();
    }
}

package org.plumbline.action.alert;

import java.util.List;
import java.util.Map;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Safety alerts: the list, and each alert's own page. */
@Controller
class AlertController {
    private static final int PAGE_SIZE = 25;

    private final AlertPages alertPages;
    private final AlertLists lists;
    private final SafetyAlerts alerts;
    private final ToldManagers told;
    private final AnsweringAlerts answering;
    private final PermissionMatrix matrix;
    private final Trail trail;
    private final Pages pages;

    AlertController(
            AlertPages alertPages,
            AlertLists lists,
            SafetyAlerts alerts,
            ToldManagers told,
            AnsweringAlerts answering,
            PermissionMatrix matrix,
            Trail trail,
            Pages pages) {
        this.alertPages = alertPages;
        this.lists = lists;
        this.alerts = alerts;
        this.told = told;
        this.answering = answering;
        this.matrix = matrix;
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping(AlertLinks.LIST)
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    @Transactional
    View showAlerts(Form form, SignedIn person, Reach reach) {
        AlertLists.Reader reader = alertPages.reader(person, reach);
        String before = form.text("before");
        boolean first = !before.matches("\\d{1,18}");
        List<ListedAlert> standing = first ? lists.listStanding(reader, PAGE_SIZE) : List.of();
        List<ListedAlert> resolved =
                lists.listResolvedBefore(first ? Long.MAX_VALUE : Long.parseLong(before), reader, PAGE_SIZE + 1);
        AlertListPage page = AlertListPage.of(standing, resolved, PAGE_SIZE, first, alertPages.now());
        trail.seen("safety-alerts", new Subject("safety-alerts", "list"), Map.of("alerts", page.shown()));
        return pages.show(Sheet.of(Section.ACTIONS, AlertListPage.TITLE), page);
    }

    @GetMapping("/safety-alerts/{id}")
    @Requires(Permission.RAISE_SAFETY_ALERTS)
    @Transactional
    View showAlert(@PathVariable long id, SignedIn person, Reach reach) {
        ListedAlert listed = alertPages.get(id, person, reach);
        AlertRow alert = listed.alert();
        trail.seen(
                "safety-alert",
                Subject.of("safety-alert", id),
                Map.of("child", alert.child().value()));
        return pages.show(
                AlertPages.sheet(listed),
                AlertPage.of(
                        listed,
                        alerts.listEvents(alert.id()),
                        told.listTold(alert.id()),
                        alert.status().stands() ? alertPages.telephone(alert.child()) : null,
                        openSteps(alert, person),
                        alertPages.now()));
    }

    private List<AlertStepKind> openSteps(AlertRow alert, SignedIn person) {
        boolean mayAnswer = matrix.allows(person.roles(), Permission.RESOLVE_SAFETY_ALERTS);
        return answering.listOpenSteps(alert, AlertPerson.of(person)).stream()
                .filter(step -> mayAnswer || step == AlertStepKind.SPEAK)
                .toList();
    }
}

package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Teams;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list of actions, from every source: the page a team meeting runs on. */
@Controller
class ActionListController {
    private static final int PAGE_SIZE = 50;

    private final ActionLists lists;
    private final ActionSights sights;
    private final Teams teams;
    private final WorkingCalendar calendar;
    private final Trail trail;
    private final Clock clock;
    private final Pages pages;

    ActionListController(
            ActionLists lists,
            ActionSights sights,
            Teams teams,
            WorkingCalendar calendar,
            Trail trail,
            Clock clock,
            Pages pages) {
        this.lists = lists;
        this.sights = sights;
        this.teams = teams;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(ActionLinks.LIST)
    @Requires(Permission.SEE_ACTIONS)
    @Transactional
    View showActions(Form form, SignedIn person, Reach reach) {
        LocalDate today = Dates.dayOf(clock.instant());
        ActionFilter filter = ActionFilter.of(form);
        List<ListedAction> found = lists.list(filter, sights.of(person, reach, today), today, PAGE_SIZE + 1);
        List<ListedAction> shown = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        List<TeamRow> offered = teams.list().stream()
                .filter(team -> reach.everything() || reach.teams().contains(team.id()))
                .toList();
        trail.seen("actions", new Subject("actions", "list"), ActionExportController.references(shown));
        return pages.show(
                Sheet.of(Section.ACTIONS, ActionListPage.TITLE),
                ActionListPage.of(filter, shown, found.size() > PAGE_SIZE, offered, new Ageing(calendar, today)));
    }
}

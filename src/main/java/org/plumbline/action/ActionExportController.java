package org.plumbline.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Teams;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of actions as a workbook, narrowed as the page is: all of it, and on the trail. */
@Controller
class ActionExportController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ActionLists lists;
    private final ActionSights sights;
    private final Teams teams;
    private final WorkingCalendar calendar;
    private final Trail trail;
    private final Clock clock;

    ActionExportController(
            ActionLists lists, ActionSights sights, Teams teams, WorkingCalendar calendar, Trail trail, Clock clock) {
        this.lists = lists;
        this.sights = sights;
        this.teams = teams;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(ActionLinks.WORKBOOK)
    @Requires(Permission.SEE_ACTIONS)
    @Transactional
    ResponseEntity<byte[]> showWorkbook(Form form, SignedIn person, Reach reach) {
        Instant now = clock.instant();
        LocalDate today = Dates.dayOf(now);
        ActionFilter filter = ActionFilter.of(form).fromTheStart();
        List<ListedAction> actions = lists.list(filter, sights.of(person, reach, today), today, Integer.MAX_VALUE);
        trail.seen("actions-exported", new Subject("actions", "list"), references(actions));
        byte[] workbook = ActionsWorkbook.write(
                actions,
                new Ageing(calendar, today),
                ActionListPage.narrowing(filter, teams.list()),
                person.name(),
                now,
                trail.findNewestChainValue().orElse(""));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("actions-" + today + ".xlsx")
                                .build()
                                .toString())
                .body(workbook);
    }

    static Map<String, Object> references(List<ListedAction> shown) {
        return Map.of(
                "actions",
                shown.stream().map(one -> one.action().id().value()).toList(),
                "children",
                shown.stream()
                        .map(one -> one.action().child())
                        .filter(Objects::nonNull)
                        .map(child -> child.value())
                        .distinct()
                        .toList());
    }
}

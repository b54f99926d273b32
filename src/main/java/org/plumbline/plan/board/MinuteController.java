package org.plumbline.plan.board;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What was said on an item of an agenda. */
@Controller
class MinuteController {
    private final BoardsInSight inSight;
    private final KeepingAgendas keeping;
    private final Pages pages;

    MinuteController(BoardsInSight inSight, KeepingAgendas keeping, Pages pages) {
        this.inSight = inSight;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/meetings/{id}/agenda/{item}/minute")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showMinute(@PathVariable long id, @PathVariable long item, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        AgendaItem current = keeping.get(meeting, new AgendaItemId(item));
        return pages.show(MeetingSheets.of(meeting, MinutePage.title(current)), MinutePage.of(meeting, current));
    }

    @PostMapping("/meetings/{id}/agenda/{item}/minute")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitMinute(@PathVariable long id, @PathVariable long item, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        AgendaItem current = keeping.get(meeting, new AgendaItemId(item));
        FormErrors errors = new FormErrors();
        String words = MinutePage.read(form, errors);
        if (errors.any()) {
            return invalid(meeting, current, form, errors);
        }
        return switch (keeping.minute(meeting, current.id(), form.version("seen"), words, person.account())) {
            case KeepingAgendas.Kept _ -> pages.seeOther(BoardLinks.meeting(meeting.id()), "The minute is saved");
            case KeepingAgendas.Closed closed -> {
                errors.add(MinutePage.WORDS, closed.reason());
                yield invalid(meeting, current, form, errors);
            }
            case KeepingAgendas.Conflict conflict -> {
                errors.add(
                        MinutePage.WORDS,
                        "Somebody else minuted this item meanwhile. Theirs is shown first, and yours is kept below");
                yield pages.conflict(
                        MeetingSheets.of(meeting, MinutePage.title(current)),
                        MinutePage.conflict(meeting, conflict.theirs(), form, errors));
            }
        };
    }

    private View invalid(Meeting meeting, AgendaItem item, Form form, FormErrors errors) {
        return pages.invalid(
                MeetingSheets.of(meeting, MinutePage.title(item)), MinutePage.typed(meeting, item, form, errors));
    }
}

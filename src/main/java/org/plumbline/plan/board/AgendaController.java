package org.plumbline.plan.board;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The items of a meeting's agenda. */
@Controller
class AgendaController {
    private final BoardsInSight inSight;
    private final Agendas agendas;
    private final KeepingAgendas keeping;
    private final Pages pages;

    AgendaController(BoardsInSight inSight, Agendas agendas, KeepingAgendas keeping, Pages pages) {
        this.inSight = inSight;
        this.agendas = agendas;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/meetings/{id}/agenda/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showNewItem(@PathVariable long id, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        int next = agendas.list(meeting.id()).size() + 1;
        return pages.show(MeetingSheets.of(meeting, AgendaItemPage.NEW), AgendaItemPage.blank(meeting, next));
    }

    @PostMapping("/meetings/{id}/agenda/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitNewItem(@PathVariable long id, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        FormErrors errors = new FormErrors();
        Optional<Agendas.Wanted> wanted =
                AgendaItemPage.read(form, agendas.list(meeting.id()).size() + 1, errors);
        return wanted.isEmpty()
                ? invalid(meeting, null, form, errors)
                : answer(keeping.add(meeting, wanted.get()), meeting, null, form, errors, "The item is on the agenda");
    }

    @GetMapping("/meetings/{id}/agenda/{item}")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showItem(@PathVariable long id, @PathVariable long item, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        return pages.show(
                MeetingSheets.of(meeting, AgendaItemPage.CHANGE),
                AgendaItemPage.of(meeting, keeping.get(meeting, new AgendaItemId(item))));
    }

    @PostMapping("/meetings/{id}/agenda/{item}")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitItem(@PathVariable long id, @PathVariable long item, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        AgendaItem current = keeping.get(meeting, new AgendaItemId(item));
        FormErrors errors = new FormErrors();
        int seen = form.version("seen");
        if (form.text("do").equals("remove")) {
            return answer(
                    keeping.remove(meeting, current.id(), seen),
                    meeting,
                    current,
                    form,
                    errors,
                    "The item is taken off the agenda");
        }
        Optional<Agendas.Wanted> wanted =
                AgendaItemPage.read(form, agendas.list(meeting.id()).size(), errors);
        return wanted.isEmpty()
                ? invalid(meeting, current, form, errors)
                : answer(
                        keeping.change(meeting, current.id(), seen, wanted.get()),
                        meeting,
                        current,
                        form,
                        errors,
                        "The item is changed");
    }

    private View answer(
            KeepingAgendas.Outcome outcome,
            Meeting meeting,
            @Nullable AgendaItem item,
            Form form,
            FormErrors errors,
            String said) {
        return switch (outcome) {
            case KeepingAgendas.Kept _ -> pages.seeOther(BoardLinks.meeting(meeting.id()), said);
            case KeepingAgendas.Closed closed -> {
                errors.add(AgendaItemPage.NAME, closed.reason());
                yield invalid(meeting, item, form, errors);
            }
            case KeepingAgendas.Conflict conflict -> {
                errors.add(
                        AgendaItemPage.NAME,
                        "Somebody else changed this item meanwhile. Theirs is shown first, and yours is kept below:"
                                + " take from theirs what is right, then save");
                yield pages.conflict(
                        MeetingSheets.of(meeting, AgendaItemPage.CHANGE),
                        AgendaItemPage.conflict(meeting, conflict.theirs(), form, errors));
            }
        };
    }

    private View invalid(Meeting meeting, @Nullable AgendaItem item, Form form, FormErrors errors) {
        AgendaItemPage page = AgendaItemPage.of(meeting, item, form, errors);
        return pages.invalid(MeetingSheets.of(meeting, page.title()), page);
    }
}

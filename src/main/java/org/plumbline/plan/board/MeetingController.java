package org.plumbline.plan.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
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

/** A meeting of a board: calling it, its page, and what becomes of it. */
@Controller
class MeetingController {
    private final BoardsInSight inSight;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Papers papers;
    private final Decisions decisions;
    private final BoardActions tasks;
    private final CallingMeetings calling;
    private final KeepingAgendas minutes;
    private final PermissionMatrix permissions;
    private final WorkingCalendar calendar;
    private final Pages pages;

    MeetingController(
            BoardsInSight inSight,
            Meetings meetings,
            Agendas agendas,
            Papers papers,
            Decisions decisions,
            BoardActions tasks,
            CallingMeetings calling,
            KeepingAgendas minutes,
            PermissionMatrix permissions,
            WorkingCalendar calendar,
            Pages pages) {
        this.inSight = inSight;
        this.meetings = meetings;
        this.agendas = agendas;
        this.papers = papers;
        this.decisions = decisions;
        this.tasks = tasks;
        this.calling = calling;
        this.minutes = minutes;
        this.permissions = permissions;
        this.calendar = calendar;
        this.pages = pages;
    }

    @GetMapping("/boards/{id}/meetings/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showNewMeeting(@PathVariable long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        return pages.show(newSheet(board), NewMeetingPage.of(board, Form.blank(), new FormErrors()));
    }

    @PostMapping("/boards/{id}/meetings/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitNewMeeting(@PathVariable long id, Form form, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        FormErrors errors = new FormErrors();
        LocalDate on = NewMeetingPage.read(form, errors);
        if (on == null) {
            return pages.invalid(newSheet(board), NewMeetingPage.of(board, form, errors));
        }
        MeetingId meeting = calling.call(board.id(), on, form.text(NewMeetingPage.PLACE), person.account());
        return pages.seeOther(BoardLinks.meeting(meeting), "The meeting is called for " + Dates.day(on));
    }

    @GetMapping("/meetings/{id}")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showMeeting(@PathVariable long id, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        List<Decision> decided = decisions.listOf(meeting.id());
        var found = new MeetingPage.Found(
                meeting,
                agendas.list(meeting.id()),
                papers.listOf(meeting.id()),
                decided,
                meetings.listEvents(meeting.id()),
                tasks.at(meeting, decided, person),
                inSight.planFor(person),
                PapersDue.before(meeting.kind(), meeting.on(), calendar),
                permissions.allows(person.roles(), Permission.KEEP_BOARDS),
                minutes.mayBeMinuted(meeting));
        return pages.show(MeetingSheets.of(meeting), MeetingPage.of(found));
    }

    @GetMapping({"/meetings/{id}/move", "/meetings/{id}/hold", "/meetings/{id}/cancel"})
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showStep(@PathVariable long id, HttpServletRequest request, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        MeetingStep step = step(request);
        return pages.show(
                MeetingSheets.of(meeting, step.title()),
                MeetingStepPage.of(meeting, step, Form.blank(), new FormErrors()));
    }

    @PostMapping({"/meetings/{id}/move", "/meetings/{id}/hold", "/meetings/{id}/cancel"})
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitStep(@PathVariable long id, HttpServletRequest request, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        MeetingStep step = step(request);
        FormErrors errors = new FormErrors();
        LocalDate on = step == MeetingStep.MOVE
                ? form.day(MeetingStepPage.ON, "the day it is moved to", errors)
                : meeting.on();
        String words = form.text(MeetingStepPage.WORDS);
        if (on != null) {
            switch (calling.take(meeting, form.version("version"), step, on, words, person.account())) {
                case CallingMeetings.Taken _ -> {
                    return pages.seeOther(BoardLinks.meeting(meeting.id()), "The meeting was " + step.past());
                }
                case CallingMeetings.Refused refused ->
                    refused.reasons().forEach(reason -> errors.add(reason.field(), reason.text()));
                case CallingMeetings.Conflict _ -> {
                    errors.add(
                            MeetingStepPage.WORDS,
                            "Somebody else changed this meeting meanwhile. What you typed is kept; look at the meeting"
                                    + " and decide again");
                    return pages.conflict(
                            MeetingSheets.of(meeting, step.title()),
                            MeetingStepPage.of(meeting, step, form, errors).onNow(meeting));
                }
            }
        }
        return pages.invalid(MeetingSheets.of(meeting, step.title()), MeetingStepPage.of(meeting, step, form, errors));
    }

    private static MeetingStep step(HttpServletRequest request) {
        String path = request.getRequestURI();
        return MeetingStep.ofCode(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Sheet newSheet(Board board) {
        return Sheet.of(Section.BOARDS, NewMeetingPage.title(board)).under(board.name(), BoardLinks.board(board.id()));
    }
}

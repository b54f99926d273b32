package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.springframework.stereotype.Component;

/**
 * Papers of meetings on the My work of whoever keeps the boards: those that are to be public soon, and those that are late
 * because the meeting has none. Bodies that meet in private set no day for theirs.
 */
@Component
class BoardPapersWork implements MyWorkSection {
    /** Meetings further ahead than six weeks have their papers due in more than a month. */
    private static final String PLANNED = """
        select g.id, b.name as board, b.kind, g.meets_on,
               (select count(*) from board_papers p
                 where p.authority_id = g.authority_id and p.meeting_id = g.id and p.withdrawn_at is null) as papers
          from board_meetings g
          join boards b on b.authority_id = g.authority_id and b.id = g.board_id
         where g.status = 'planned' and g.meets_on between :today and :today + 42
         order by g.meets_on, g.id
         limit 20
        """;

    private final PermissionMatrix permissions;
    private final WorkingCalendar calendar;

    BoardPapersWork(PermissionMatrix permissions, WorkingCalendar calendar) {
        this.permissions = permissions;
        this.calendar = calendar;
    }

    /** A meeting that is to come, and how many papers are before it. */
    record PlannedMeeting(long id, String board, String kind, LocalDate meetsOn, int papers) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.KEEP_BOARDS)
                ? List.of(new WorkQuestion<>(
                        PLANNED,
                        PlannedMeeting.class,
                        meetings -> Work.of(meetings.stream()
                                .flatMap(meeting -> item(meeting, viewer.today()).stream())
                                .toList())))
                : List.of();
    }

    private Optional<WorkItem> item(PlannedMeeting meeting, LocalDate today) {
        LocalDate due = PapersDue.before(BoardKind.ofCode(meeting.kind()), meeting.meetsOn(), calendar);
        if (due == null || (due.isBefore(today) && meeting.papers() > 0)) {
            return Optional.empty();
        }
        int daysLeft = calendar.workingDaysBetween(today, due);
        return Optional.of(new WorkItem(
                WorkGroup.dueIn(daysLeft),
                daysLeft,
                "Publish the papers: " + meeting.board() + ", meeting of " + Dates.day(meeting.meetsOn()),
                BoardLinks.meeting(new MeetingId(meeting.id())),
                meeting.papers() == 0
                        ? "No paper is before it yet"
                        : Numbers.of(meeting.papers(), "paper", "papers") + " before it so far",
                "papers " + Dates.due(daysLeft),
                null));
    }
}

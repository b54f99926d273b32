package org.plumbline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Tag;

/** How an action's age reads: days left, days overdue, days waiting for its verifier. Pure. */
final class Ageing {
    private final WorkingCalendar calendar;
    private final LocalDate today;

    Ageing(WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** "due in 3 working days", "12 working days overdue", "waiting 2 working days to be verified". */
    String words(Aged action) {
        if (action.status().isFinal()) {
            return action.status().label() + " " + Dates.day(Dates.dayOf(action.statusSinceAt()));
        }
        if (action.status() == ActionStatus.PROPOSED_DONE) {
            return "waiting " + workingDays(daysSince(action.statusSinceAt())) + " to be verified";
        }
        return calendar.covers(action.dueOn()) ? Dates.due(daysLeft(action)) : "due " + Dates.day(action.dueOn());
    }

    /** Working days left until the action is due; negative when it is overdue. */
    int daysLeft(Aged action) {
        return calendar.covers(action.dueOn())
                ? calendar.workingDaysBetween(today, action.dueOn())
                : Math.toIntExact(ChronoUnit.DAYS.between(today, action.dueOn()));
    }

    boolean isOverdue(Aged action) {
        return action.status().isWithOwner() && action.dueOn().isBefore(today);
    }

    /** The due date with its age below. */
    Cell due(Aged action) {
        return Cell.day(action.dueOn()).below(words(action));
    }

    /** The status, with a word when it is overdue. */
    List<Tag> tags(Aged action) {
        Tag status = ActionTags.of(action.status());
        return isOverdue(action) ? List.of(status, ActionTags.OVERDUE) : List.of(status);
    }

    private int daysSince(Instant moment) {
        LocalDate since = Dates.dayOf(moment);
        return calendar.covers(since) ? calendar.workingDaysBetween(since, today) : 0;
    }

    private static String workingDays(int days) {
        return Numbers.of(days, "working day", "working days");
    }
}

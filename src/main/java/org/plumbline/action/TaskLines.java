package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;
import org.plumbline.page.Tag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of many sources at once, for a page whose readers may know everything that these sources asked for. */
@Service
public class TaskLines {
    private final ActionLists lists;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskLines(ActionLists lists, WorkingCalendar calendar, Clock clock) {
        this.lists = lists;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A task in a line.
     *
     * @param source the number of what asked for it
     * @param what what must be done
     * @param due how its age reads: "due in 3 working days"
     * @param finished whether it was verified or withdrawn
     */
    public record Line(
            long source,
            ActionId id,
            String what,
            String owner,
            LocalDate dueOn,
            String due,
            List<Tag> tags,
            boolean finished) {
        /** Copies the tags. */
        public Line {
            tags = List.copyOf(tags);
        }

        /** Its page, for those who may see it. */
        public String href() {
            return ActionLinks.action(id);
        }
    }

    /** The tasks of these sources of one origin, the soonest due first. */
    @Transactional(readOnly = true)
    public List<Line> list(TaskOrigin origin, Collection<Long> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        Ageing ageing = new Ageing(calendar, today);
        return lists.listFromAny(origin, sources, today).stream()
                .map(listed -> line(listed, ageing))
                .toList();
    }

    private static Line line(ListedAction listed, Ageing ageing) {
        ActionRow action = listed.action();
        Long source = action.source().id();
        return new Line(
                source == null ? 0 : source,
                action.id(),
                action.what(),
                listed.ownerName(),
                action.dueOn(),
                ageing.words(action),
                ageing.tags(action),
                action.status().isFinal());
    }
}

package org.plumbline.home;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.SafetyBanner;

/**
 * My work: what needs this person now, this week, what waits for others, and what changed. Safety alerts come before
 * everything; in each part what is overdue longest comes first, then what is due soonest.
 *
 * @param alerts above everything
 * @param lessons what will stand here, while nothing does
 */
record MyWorkPage(String lead, List<SafetyBanner> alerts, List<Part> parts, List<WorkLesson> lessons) {

    /** One part of the page. */
    record Part(WorkGroup group, List<WorkItem> items) {

        String id() {
            return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        int count() {
            return items.stream().mapToInt(WorkItem::standsFor).sum();
        }
    }

    static MyWorkPage of(Viewer viewer, List<Work> found, List<WorkLesson> lessons) {
        List<SafetyBanner> alerts =
                found.stream().flatMap(work -> work.alerts().stream()).toList();
        List<WorkItem> items =
                found.stream().flatMap(work -> work.items().stream()).toList();
        var parts = Stream.of(WorkGroup.values())
                .map(group -> part(group, items))
                .filter(part ->
                        !part.items().isEmpty() || !part.group().whenEmpty().isEmpty())
                .toList();
        String lead = Dates.day(viewer.today()) + ". " + lead(parts, alerts.size());
        boolean empty = items.isEmpty() && !lessons.isEmpty();
        return new MyWorkPage(lead, alerts, empty ? List.of() : parts, empty ? lessons : List.of());
    }

    private static Part part(WorkGroup group, List<WorkItem> items) {
        return new Part(
                group,
                items.stream()
                        .filter(item -> item.group() == group)
                        .sorted(Comparator.comparingInt(WorkItem::rank).thenComparing(WorkItem::what))
                        .toList());
    }

    /** The answer to "what needs me?" in a sentence. */
    private static String lead(List<Part> parts, int alerts) {
        int now = count(parts, WorkGroup.NEEDS_YOU_NOW);
        int week = count(parts, WorkGroup.THIS_WEEK);
        var safety = alerts == 0 ? "" : Numbers.of(alerts, "safety alert is open", "safety alerts are open") + ". ";
        if (now == 0 && week == 0) {
            return alerts == 0 ? "Nothing needs you today." : safety.strip();
        }
        if (now == 0) {
            return safety + "Nothing needs you now; " + Numbers.of(week, "thing is", "things are") + " due this week.";
        }
        var first = safety + Numbers.of(now, "thing needs", "things need") + " you now";
        return first + (week == 0 ? "." : "; " + Numbers.of(week, "more is", "more are") + " due this week.");
    }

    private static int count(List<Part> parts, WorkGroup group) {
        return parts.stream()
                .filter(part -> part.group() == group)
                .mapToInt(Part::count)
                .sum();
    }
}

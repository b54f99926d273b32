package org.plumbline.inspection.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.ClockCount;
import org.plumbline.inspection.clock.ClockStart;
import org.plumbline.inspection.clock.ClockWords;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClocks;
import org.plumbline.inspection.clock.web.ClockDecisions;
import org.plumbline.inspection.clock.web.ClockDecisions.RuleVersion;
import org.plumbline.inspection.clock.web.ClockTags;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Table;
import org.springframework.stereotype.Component;

/** Counts the clocks of an inspection and says each in words. */
@Component
class InspectionClocks {
    /** The rule that a report's own day of publication answers. */
    static final String PUBLISHING = "publish-report";

    private final ClockDecisions decisions;
    private final ClockMarks marks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InspectionClocks(ClockDecisions decisions, ClockMarks marks, WorkingCalendar calendar, Clock clock) {
        this.decisions = decisions;
        this.marks = marks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those that run after the inspection; none where neither receipt nor publication is recorded. */
    List<ClockCount> listAfter(ReportContent content) {
        Optional<ClockStart> start = ClockStart.of(content.received(), content.published());
        if (start.isEmpty()) {
            return List.of();
        }
        Map<RuleVersion, Decision> decided = decisions.listStanding();
        return PlanClocks.listAfter(
                        content.kind(),
                        content.asksForPriorityAction(),
                        start.get().day())
                .stream()
                .map(rule -> ClockCount.of(rule, start.get(), decided.get(RuleVersion.of(rule)), calendar))
                .filter(count -> !count.isSetAside())
                .toList();
    }

    /** The clocks in words, each with why; null where there are none. */
    @Nullable
    Table table(KeptInspection inspection, boolean mayKeep) {
        List<ClockCount> counts = listAfter(inspection.content());
        if (counts.isEmpty()) {
            return null;
        }
        Map<String, LocalDate> done = new HashMap<>(marks.list(inspection.id()));
        LocalDate published = inspection.content().published();
        if (published != null) {
            done.putIfAbsent(PUBLISHING, published);
        }
        LocalDate today = Dates.dayOf(clock.instant());
        return Table.of("What must be done, and by when")
                .hideCaption()
                .column("What must be done")
                .column("By when, and why")
                .column("How sure")
                .rows(counts.stream()
                        .map(count ->
                                row(inspection, count, done.get(count.clock().code()), today, mayKeep))
                        .toList());
    }

    private List<Cell> row(
            KeptInspection inspection, ClockCount count, @Nullable LocalDate done, LocalDate today, boolean mayKeep) {
        String code = count.clock().code();
        Cell what = mayKeep
                ? Cell.link(count.clock().title(), InspectionLinks.inspection(inspection.id()) + "/clocks/" + code)
                : Cell.text(count.clock().title());
        return List.of(
                what,
                Cell.text(sentence(ClockWords.due(count, done, today, calendar)))
                        .below(ClockWords.because(count, calendar)),
                Cell.tag(ClockTags.of(count.clock(), count.decision())));
    }

    /** Why nothing is counted, where there is no table. */
    String whyNone(ReportContent content) {
        return ClockStart.of(content.received(), content.published()).isEmpty()
                ? "Nothing can be counted: neither the day of receipt nor that of publication is recorded."
                : "No rule asks for anything after a report of this kind.";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

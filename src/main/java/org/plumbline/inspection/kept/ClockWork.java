package org.plumbline.inspection.kept;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.ClockCount;
import org.plumbline.inspection.clock.ClockStart;
import org.plumbline.inspection.clock.ClockWords;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClocks;
import org.plumbline.inspection.clock.web.ClockDecisions;
import org.plumbline.inspection.clock.web.ClockDecisions.RuleVersion;
import org.plumbline.inspection.reading.InspectionKind;
import org.springframework.stereotype.Component;

/** For whoever keeps inspections: the clocks that run after those of the last year. */
@Component
class ClockWork implements MyWorkSection {
    private static final String RUNNING = """
        select i.id, i.kind, i.title, i.received_on, i.published_on,
               exists (select from recommendations r
                        where r.authority_id = i.authority_id and r.inspection_id = i.id and r.immediate
                          and r.withdrawn_at is null) as at_once,
               coalesce((select string_agg(distinct m.code, ' ') from clock_marks m
                          where m.authority_id = i.authority_id and m.inspection_id = i.id), '') as done,
               (%s) as decided
          from inspections i
         where coalesce(i.received_on, i.published_on) > cast(:today as date) - 366
         order by i.id desc
         limit 20
        """.formatted(ClockDecisions.STANDING_AS_TEXT);

    private final PermissionMatrix permissions;
    private final WorkingCalendar calendar;

    ClockWork(PermissionMatrix permissions, WorkingCalendar calendar) {
        this.permissions = permissions;
        this.calendar = calendar;
    }

    /** An inspection with what was done after it, and decided about the rules: codes parted by blanks. */
    record Running(
            long id,
            String kind,
            String title,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate publishedOn,
            boolean atOnce,
            String done,
            String decided) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.KEEP_INSPECTIONS)
                ? List.of(new WorkQuestion<>(
                        RUNNING,
                        Running.class,
                        rows -> Work.of(rows.stream()
                                .flatMap(row -> items(row, viewer.today()))
                                .toList())))
                : List.of();
    }

    private Stream<WorkItem> items(Running running, LocalDate today) {
        Optional<ClockStart> start = ClockStart.of(running.receivedOn(), running.publishedOn());
        Optional<InspectionKind> kind = Codes.find(InspectionKind.class, running.kind());
        if (start.isEmpty() || kind.isEmpty()) {
            return Stream.of();
        }
        Set<String> done = Set.copyOf(Arrays.asList(running.done().split(" ", -1)));
        Map<RuleVersion, Decision> decided = ClockDecisions.ofText(running.decided());
        return PlanClocks.listAfter(kind.get(), running.atOnce(), start.get().day()).stream()
                .map(rule -> ClockCount.of(rule, start.get(), decided.get(RuleVersion.of(rule)), calendar))
                .filter(count -> !count.isSetAside() && !isDone(count.clock().code(), running, done))
                .flatMap(count -> item(running, count, today).stream());
    }

    private static boolean isDone(String code, Running running, Set<String> done) {
        return done.contains(code) || (code.equals(InspectionClocks.PUBLISHING) && running.publishedOn() != null);
    }

    /** A clock that cannot be counted is told on the inspection's page; here it would have no day. */
    private Optional<WorkItem> item(Running running, ClockCount count, LocalDate today) {
        LocalDate due = count.due();
        if (due == null || !calendar.covers(today)) {
            return Optional.empty();
        }
        int left = calendar.workingDaysBetween(today, due);
        InspectionId inspection = new InspectionId(running.id());
        return Optional.of(new WorkItem(
                WorkGroup.dueIn(left),
                left,
                count.clock().title(),
                InspectionLinks.inspection(inspection) + "/clocks/"
                        + count.clock().code(),
                "After " + inspection.reference() + ", " + running.title(),
                ClockWords.due(count, null, today, calendar),
                null));
    }
}

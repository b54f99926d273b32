package org.plumbline.report.composer.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkLesson;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.ReportsOnMyWork;
import org.plumbline.report.composer.ReportsOnMyWork.Row;
import org.plumbline.report.composer.template.PapersDue;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.SignatureOf;
import org.springframework.stereotype.Component;

/**
 * Reports on the My work of those who write, sign and send them. What is due is the day of the papers, or of the meeting
 * where no papers go out before.
 */
@Component
class ReportWork implements MyWorkSection {
    private final Readers readers;
    private final WorkingCalendar calendar;

    ReportWork(Readers readers, WorkingCalendar calendar) {
        this.readers = readers;
        this.calendar = calendar;
    }

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        SignedIn person = viewer.person();
        return readers.mayWrite(person) || readers.maySign(person) || readers.mayIssue(person)
                ? List.of(new WorkQuestion<>(ReportsOnMyWork.NOT_SENT, Row.class, rows -> work(rows, viewer)))
                : List.of();
    }

    @Override
    public List<WorkLesson> lessonsFor(Viewer viewer) {
        SignedIn person = viewer.person();
        List<WorkLesson> lessons = new ArrayList<>();
        if (readers.maySign(person)) {
            lessons.add(new WorkLesson(
                    "A report that waits for your sign-off stands here, with the day on which its papers are due.",
                    "See the reports",
                    ReportLinks.REPORTS));
        }
        if (readers.mayIssue(person)) {
            lessons.add(new WorkLesson(
                    "A report that everybody signed stands here, to be sent to its body and published.",
                    "See what went out",
                    ReportLinks.REPORTS));
        }
        return lessons;
    }

    private Work work(List<Row> rows, Viewer viewer) {
        return Work.of(rows.stream().flatMap(row -> item(row, viewer).stream()).toList());
    }

    private Optional<WorkItem> item(Row row, Viewer viewer) {
        ReportTemplate kind = row.kind();
        Integer number = row.number();
        SignedIn person = viewer.person();
        if (number == null) {
            return begun(row, kind, viewer);
        }
        String href = ReportLinks.version(row.report(), number);
        List<SignatureOf> missing = row.missing(kind);
        List<SignatureOf> own = readers.ownCapacities(person, missing);
        if (!own.isEmpty()) {
            return due("Sign off as " + words(own) + ":", row, kind, viewer, href);
        }
        if (missing.isEmpty()) {
            return readers.mayIssue(person)
                    ? due("Send, and say whether it is published:", row, kind, viewer, href)
                    : Optional.empty();
        }
        return readers.mayWrite(person) || readers.mayIssue(person)
                ? Optional.of(item(
                        WorkGroup.WAITING_FOR_OTHERS,
                        "To be signed by " + words(missing) + ":",
                        row,
                        kind,
                        viewer,
                        href))
                : Optional.empty();
    }

    /** A report that is being written: for its writers to finish, and for those who send it to expect. */
    private Optional<WorkItem> begun(Row row, ReportTemplate kind, Viewer viewer) {
        SignedIn person = viewer.person();
        if (readers.mayWrite(person)) {
            return due("Finish:", row, kind, viewer, ReportLinks.of(row.report()));
        }
        return readers.mayIssue(person)
                ? Optional.of(item(
                        WorkGroup.WAITING_FOR_OTHERS,
                        "Being written:",
                        row,
                        kind,
                        viewer,
                        ReportLinks.versions(row.report())))
                : Optional.empty();
    }

    private Optional<WorkItem> due(String todo, Row row, ReportTemplate kind, Viewer viewer, String href) {
        return Optional.of(item(WorkGroup.dueIn(daysLeft(row, kind, viewer)), todo, row, kind, viewer, href));
    }

    private WorkItem item(WorkGroup group, String todo, Row row, ReportTemplate kind, Viewer viewer, String href) {
        @Nullable LocalDate papers = papers(row, kind);
        String meeting = "for the meeting on " + Dates.day(row.meetingOn());
        return new WorkItem(
                group,
                daysLeft(row, kind, viewer),
                todo + " " + row.report().reference() + " " + row.title(),
                href,
                kind.name() + ", " + meeting,
                (papers == null ? "meeting " : "papers ") + Dates.due(daysLeft(row, kind, viewer)),
                null);
    }

    private int daysLeft(Row row, ReportTemplate kind, Viewer viewer) {
        LocalDate papers = papers(row, kind);
        LocalDate due = papers == null ? row.meetingOn() : papers;
        return calendar.covers(due) ? calendar.workingDaysBetween(viewer.today(), due) : 0;
    }

    private @Nullable LocalDate papers(Row row, ReportTemplate kind) {
        return kind.clearDays() == 0
                ? null
                : PapersDue.find(row.meetingOn(), kind.clearDays(), calendar)
                        .map(PapersDue::publishOn)
                        .orElse(null);
    }

    private static String words(List<SignatureOf> capacities) {
        return capacities.stream().map(SignatureOf::label).collect(joining(", "));
    }
}

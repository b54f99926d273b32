package org.plumbline.inspection.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.ClockCount;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One confirmed inspection: its page, its file, and what was done after it. */
@Controller
class InspectionController {
    private final KeptInspections inspections;
    private final Revisions revisions;
    private final InspectionClocks clocks;
    private final ClockMarks marks;
    private final WorkingCalendar calendar;
    private final PermissionMatrix permissions;
    private final Trail trail;
    private final Clock clock;
    private final Pages pages;

    InspectionController(
            KeptInspections inspections,
            Revisions revisions,
            InspectionClocks clocks,
            ClockMarks marks,
            WorkingCalendar calendar,
            PermissionMatrix permissions,
            Trail trail,
            Clock clock,
            Pages pages) {
        this.inspections = inspections;
        this.revisions = revisions;
        this.clocks = clocks;
        this.marks = marks;
        this.calendar = calendar;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/inspections/{id}")
    @Requires(Permission.SEE_INSPECTIONS)
    @Transactional(readOnly = true)
    View showInspection(@PathVariable long id, SignedIn person) {
        KeptInspection inspection = get(id);
        boolean mayKeep = permissions.allows(person.roles(), Permission.KEEP_INSPECTIONS);
        return pages.show(
                Sheet.of(Section.INSPECTIONS, name(inspection)),
                InspectionPage.of(
                        inspection,
                        revisions.list(inspection.id()),
                        clocks.table(inspection, mayKeep),
                        clocks.whyNone(inspection.content()),
                        mayKeep));
    }

    @GetMapping("/inspections/{id}/report.pdf")
    @Requires(Permission.SEE_INSPECTIONS)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> showFile(@PathVariable long id) {
        KeptInspection inspection = get(id);
        byte[] content = inspections
                .findFile(inspection.id())
                .orElseThrow(() -> new NotFound("This inspection was entered by hand: there is no file"));
        return ReportFile.attachment(inspection.fileName(), content);
    }

    @GetMapping("/inspections/{id}/clocks/{code}")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    View showMark(@PathVariable long id, @PathVariable String code) {
        KeptInspection inspection = get(id);
        ClockCount count = count(inspection, code);
        return pages.show(
                markSheet(inspection, count),
                ClockMarkPage.of(inspection, count, calendar, Form.blank(), new FormErrors()));
    }

    @PostMapping("/inspections/{id}/clocks/{code}")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitMark(@PathVariable long id, @PathVariable String code, Form form, SignedIn person) {
        KeptInspection inspection = get(id);
        ClockCount count = count(inspection, code);
        FormErrors errors = new FormErrors();
        LocalDate on = form.day(ClockMarkPage.ON, "the day on which it was done", errors);
        errors.addIf(
                on != null && on.isAfter(Dates.dayOf(clock.instant())),
                ClockMarkPage.ON,
                "The day on which it was done must not be in the future");
        errors.addIf(
                on != null && on.isBefore(count.start().day()),
                ClockMarkPage.ON,
                "It cannot have been done before the report came, on "
                        + Dates.day(count.start().day()));
        String words = form.required(ClockMarkPage.WORDS, "how somebody can see that", errors);
        if (errors.any() || on == null) {
            return pages.invalid(
                    markSheet(inspection, count), ClockMarkPage.of(inspection, count, calendar, form, errors));
        }
        marks.add(inspection.id(), code, on, words, clock.instant(), person.account());
        trail.changed(
                "clock-stopped",
                Subject.of("inspection", inspection.id().value()),
                Map.of("clock", code, "on", on.toString()));
        return pages.seeOther(
                InspectionLinks.inspection(inspection.id()),
                "Recorded: " + count.clock().title());
    }

    private KeptInspection get(long id) {
        InspectionId inspection = new InspectionId(id);
        return inspections
                .find(inspection)
                .orElseThrow(() -> new NotFound("There is no inspection " + inspection.reference()));
    }

    private ClockCount count(KeptInspection inspection, String code) {
        return clocks.listAfter(inspection.content()).stream()
                .filter(count -> count.clock().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "No such clock runs after " + inspection.id().reference()));
    }

    private static Sheet markSheet(KeptInspection inspection, ClockCount count) {
        return Sheet.of(
                        Section.INSPECTIONS,
                        count.clock().title() + ": " + inspection.id().reference())
                .under(inspection.id().reference(), InspectionLinks.inspection(inspection.id()));
    }

    private static String name(KeptInspection inspection) {
        return inspection.id().reference() + " " + inspection.content().title();
    }
}

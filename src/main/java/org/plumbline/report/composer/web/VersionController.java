package org.plumbline.report.composer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.render.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The checklist of a report, its frozen versions, their sign-off and sending. */
@Controller
class VersionController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final FreezingReports freezing;
    private final Readers readers;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Pages pages;

    VersionController(
            ReadingReports reading,
            SeeingReports seeing,
            FreezingReports freezing,
            Readers readers,
            WorkingCalendar calendar,
            Clock clock,
            Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.freezing = freezing;
        this.readers = readers;
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/checklist")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showChecklist(@PathVariable long id) {
        ReportId report = new ReportId(id);
        seeing.seen(report, SeeingReports.Look.draft());
        return pages.show(
                ReportController.sheet(report, ChecklistPage.TITLE),
                ChecklistPage.of(reading.compose(report), calendar, Form.blank(), new FormErrors()));
    }

    @PostMapping("/reports/{id}/versions")
    @Requires(Permission.WRITE_REPORTS)
    View submitVersion(@PathVariable long id, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        return switch (freezing.freeze(report, form.text("note"), person.account())) {
            case FreezingReports.Done(int number) ->
                pages.seeOther(ReportLinks.version(report, number), "Version " + number + " is frozen");
            case FreezingReports.Refused(List<String> reasons) -> {
                FormErrors errors = new FormErrors();
                reasons.forEach(reason -> errors.add("note", reason));
                yield pages.invalid(
                        ReportController.sheet(report, ChecklistPage.TITLE),
                        ChecklistPage.of(reading.compose(report), calendar, form, errors));
            }
        };
    }

    @GetMapping("/reports/{id}/versions")
    @Requires(Permission.SEE_REPORTS)
    @Transactional(readOnly = true)
    View showVersions(@PathVariable long id, SignedIn person) {
        Draft draft = reading.getDraft(new ReportId(id));
        VersionsPage page = VersionsPage.of(
                draft,
                reading.listVersions(draft.id()).stream()
                        .filter(version -> readers.mayRead(person, version))
                        .toList());
        return pages.show(Sheet.of(Section.REPORTS, page.title()), page);
    }

    @GetMapping("/reports/{id}/versions/{number}")
    @Requires(Permission.SEE_REPORTS)
    @Transactional
    View showVersion(@PathVariable long id, @PathVariable int number, SignedIn person) {
        ReportId report = new ReportId(id);
        VersionPage page = page(report, number, person, Form.blank(), new FormErrors());
        seeing.seen(report, SeeingReports.Look.version(number));
        return pages.show(sheet(report, number), page);
    }

    @PostMapping("/reports/{id}/versions/{number}/sign-off")
    @Requires(Permission.SIGN_REPORTS)
    View submitSignOff(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        FormErrors errors = new FormErrors();
        List<SignatureOf> open = signable(reading.getDraft(report), version(report, number, person), person);
        String chosen = form.chosen("capacity", "in which capacity it is signed", errors);
        @Nullable
        SignatureOf capacity = SignatureOf.find(chosen).filter(open::contains).orElse(null);
        errors.addIf(
                !chosen.isEmpty() && capacity == null, "capacity", "Select one of the capacities that are open to you");
        String who = readers.mayWrite(person) ? form.required("person", "who signs", errors) : person.name();
        LocalDate on = form.day("on", "the day of the sign-off", errors);
        errors.addIf(
                on != null && on.isAfter(Dates.dayOf(clock.instant())),
                "on",
                "The day of the sign-off must be today or earlier");
        if (errors.any() || capacity == null || on == null) {
            return pages.invalid(sheet(report, number), page(report, number, person, form, errors));
        }
        return answer(
                freezing.sign(report, number, capacity, who, on, person.account()),
                "capacity",
                "The sign-off is recorded",
                new Asked(report, number, person, form));
    }

    @PostMapping("/reports/{id}/versions/{number}/issue")
    @Requires(Permission.ISSUE_REPORTS)
    View submitIssue(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        FormErrors errors = new FormErrors();
        String published = form.chosen("published", "whether the public document comes out", errors);
        if (errors.any()) {
            return pages.invalid(sheet(report, number), page(report, number, person, form, errors));
        }
        return answer(
                freezing.issue(report, number, published.equals("yes"), person.account()),
                "published",
                "It is recorded that version " + number + " was sent",
                new Asked(report, number, person, form));
    }

    @GetMapping("/reports/{id}/versions/{number}/files/{view}.{extension}")
    @Requires(Permission.SEE_REPORTS)
    ResponseEntity<byte[]> downloadVersion(
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable String view,
            @PathVariable String extension,
            SignedIn person) {
        ReportId report = new ReportId(id);
        FrozenVersion version = version(report, number, person);
        var shown =
                readers.view(person, reading.getDraft(report).template().body().code(), view);
        Format format =
                Format.find(extension).orElseThrow(() -> new NotFound("Reports are no ." + extension + " files"));
        seeing.seen(report, SeeingReports.Look.file(number, shown, format));
        return ReportFile.of(
                reading.getDocument(report, number, shown),
                format,
                version.frozenAt(),
                report.reference() + "-version-" + number + "-" + shown.code());
    }

    /** What was asked of a version, to be shown again when it is refused. */
    private record Asked(ReportId report, int number, SignedIn person, Form form) {}

    private View answer(FreezingReports.Outcome outcome, String field, String said, Asked asked) {
        return switch (outcome) {
            case FreezingReports.Done _ -> pages.seeOther(ReportLinks.version(asked.report(), asked.number()), said);
            case FreezingReports.Refused(List<String> reasons) -> {
                FormErrors errors = new FormErrors();
                reasons.forEach(reason -> errors.add(field, reason));
                yield pages.invalid(
                        sheet(asked.report(), asked.number()),
                        page(asked.report(), asked.number(), asked.person(), asked.form(), errors));
            }
        };
    }

    private static Sheet sheet(ReportId report, int number) {
        return Sheet.of(Section.REPORTS, report.reference() + ", version " + number)
                .under("Versions of " + report.reference(), ReportLinks.versions(report));
    }

    private VersionPage page(ReportId report, int number, SignedIn person, Form form, FormErrors errors) {
        Draft draft = reading.getDraft(report);
        FrozenVersion version = version(report, number, person);
        List<SignatureOf> open = signable(draft, version, person);
        boolean mayBeSent = readers.mayIssue(person) && version.issuedAt() == null;
        return VersionPage.of(
                draft,
                version,
                readers.views(person, draft.template().body().code()),
                open.isEmpty() ? null : VersionPage.signing(version, open, person.name(), form, errors),
                mayBeSent ? VersionPage.issuing(version, errors) : null,
                number == 1 || !readers.mayWrite(person)
                        ? null
                        : VersionChanges.between(
                                reading.getContent(report, number - 1), reading.getContent(report, number)),
                errors);
    }

    private FrozenVersion version(ReportId report, int number, SignedIn person) {
        FrozenVersion version = reading.getVersion(report, number);
        if (!readers.mayRead(person, version)) {
            throw new NotFound("Version " + number + " of " + report.reference() + " has not gone out yet");
        }
        return version;
    }

    /** Who writes reports records everybody's sign-off; a Cabinet Member and the monitoring officer record their own. */
    private List<SignatureOf> signable(Draft draft, FrozenVersion version, SignedIn person) {
        if (version.issuedAt() != null || !readers.maySign(person)) {
            return List.of();
        }
        List<SignatureOf> missing = version.missing(draft.template().signatures());
        if (readers.mayWrite(person)) {
            return missing;
        }
        Set<Role> roles = person.roles();
        return missing.stream()
                .filter(one -> (one == SignatureOf.CABINET_MEMBER && roles.contains(Role.LEAD_MEMBER))
                        || (one == SignatureOf.MONITORING_OFFICER && roles.contains(Role.LEGAL)))
                .toList();
    }
}

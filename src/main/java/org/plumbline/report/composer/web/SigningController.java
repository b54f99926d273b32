package org.plumbline.report.composer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.template.SignatureOf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The sign-off of frozen versions, and their sending. */
@Controller
class SigningController {
    private final ReadingReports reading;
    private final FreezingReports freezing;
    private final Readers readers;
    private final Signing signing;
    private final VersionPages versions;
    private final Clock clock;

    SigningController(
            ReadingReports reading,
            FreezingReports freezing,
            Readers readers,
            Signing signing,
            VersionPages versions,
            Clock clock) {
        this.reading = reading;
        this.freezing = freezing;
        this.readers = readers;
        this.signing = signing;
        this.versions = versions;
        this.clock = clock;
    }

    @PostMapping("/reports/{id}/versions/{number}/sign-off")
    @Requires(Permission.SIGN_REPORTS)
    View submitSignOff(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        FormErrors errors = new FormErrors();
        List<SignatureOf> open =
                signing.open(reading.getDraft(report), versions.version(report, number, person), person);
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
            return versions.refuse(new VersionPages.Asked(report, number, person, form), errors);
        }
        return versions.answer(
                freezing.sign(report, number, capacity, who, on, person.account()),
                "capacity",
                "The sign-off is recorded",
                new VersionPages.Asked(report, number, person, form));
    }

    @PostMapping("/reports/{id}/versions/{number}/issue")
    @Requires(Permission.ISSUE_REPORTS)
    View submitIssue(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        FormErrors errors = new FormErrors();
        String published = form.chosen("published", "whether the public document comes out", errors);
        if (errors.any()) {
            return versions.refuse(new VersionPages.Asked(report, number, person, form), errors);
        }
        return versions.answer(
                freezing.issue(report, number, published.equals("yes"), person.account()),
                "published",
                "It is recorded that version " + number + " was sent",
                new VersionPages.Asked(report, number, person, form));
    }
}

package org.plumbline.report.composer.web;

import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.SignedIn;
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
import org.plumbline.report.composer.template.SignatureOf;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page of a frozen version, as it is shown and as it comes back with what is wrong. */
@Component
class VersionPages {
    private final ReadingReports reading;
    private final Readers readers;
    private final Signing signing;
    private final Pages pages;

    VersionPages(ReadingReports reading, Readers readers, Signing signing, Pages pages) {
        this.reading = reading;
        this.readers = readers;
        this.signing = signing;
        this.pages = pages;
    }

    /** What was asked of a version, to be shown again when it is refused. */
    record Asked(ReportId report, int number, SignedIn person, Form form) {}

    View show(ReportId report, int number, SignedIn person) {
        return pages.show(
                sheet(report, number), page(new Asked(report, number, person, Form.blank()), new FormErrors()));
    }

    View refuse(Asked asked, FormErrors errors) {
        return pages.invalid(sheet(asked.report(), asked.number()), page(asked, errors));
    }

    /** Onwards when it is done, with these words; otherwise the page again, each reason at the field. */
    View answer(FreezingReports.Outcome outcome, String field, String said, Asked asked) {
        return switch (outcome) {
            case FreezingReports.Done _ -> pages.seeOther(ReportLinks.version(asked.report(), asked.number()), said);
            case FreezingReports.Refused(List<String> reasons) -> {
                FormErrors errors = new FormErrors();
                reasons.forEach(reason -> errors.add(field, reason));
                yield refuse(asked, errors);
            }
        };
    }

    /**
     * A version that the person may read.
     *
     * @throws NotFound when it has not gone out to them
     */
    FrozenVersion version(ReportId report, int number, SignedIn person) {
        FrozenVersion version = reading.getVersion(report, number);
        if (!readers.mayRead(person, version)) {
            throw new NotFound("Version " + number + " of " + report.reference() + " has not gone out yet");
        }
        return version;
    }

    private VersionPage page(Asked asked, FormErrors errors) {
        SignedIn person = asked.person();
        Draft draft = reading.getDraft(asked.report());
        FrozenVersion version = version(asked.report(), asked.number(), person);
        List<SignatureOf> open = signing.open(draft, version, person);
        boolean mayBeSent = readers.mayIssue(person) && version.issuedAt() == null;
        return VersionPage.of(
                draft,
                version,
                readers.views(person, draft.template().body().code()),
                open.isEmpty() ? null : VersionPage.signing(version, open, person.name(), asked.form(), errors),
                mayBeSent ? VersionPage.issuing(version, errors) : null,
                asked.number() == 1 || !readers.mayWrite(person)
                        ? null
                        : VersionChanges.between(
                                reading.getContent(asked.report(), asked.number() - 1),
                                reading.getContent(asked.report(), asked.number())),
                errors);
    }

    private static Sheet sheet(ReportId report, int number) {
        return Sheet.of(Section.REPORTS, report.reference() + ", version " + number)
                .under("Versions of " + report.reference(), ReportLinks.versions(report));
    }
}

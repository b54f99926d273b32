package org.plumbline.report.composer.web;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.plumbline.report.render.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The frozen versions of a report and their files. */
@Controller
class VersionController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final Readers readers;
    private final VersionPages versions;
    private final Pages pages;

    VersionController(
            ReadingReports reading, SeeingReports seeing, Readers readers, VersionPages versions, Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.readers = readers;
        this.versions = versions;
        this.pages = pages;
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
        View page = versions.show(report, number, person);
        seeing.seen(report, SeeingReports.Look.version(number));
        return page;
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
        FrozenVersion version = versions.version(report, number, person);
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
}

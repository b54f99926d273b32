package org.plumbline.report.composer.web;

import java.time.Clock;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Pages;
import org.plumbline.report.composer.Composed;
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

/** A draft in each view, on a page and as files. */
@Controller
class PreviewController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final Readers readers;
    private final Clock clock;
    private final Pages pages;

    PreviewController(ReadingReports reading, SeeingReports seeing, Readers readers, Clock clock, Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.readers = readers;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/preview/{view}")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showPreview(@PathVariable long id, @PathVariable String view, SignedIn person) {
        Composed composed = reading.compose(new ReportId(id));
        var shown = readers.view(person, composed.draft().template().body().code(), view);
        seeing.seen(composed.draft().id(), SeeingReports.Look.preview(shown));
        PreviewPage page = PreviewPage.of(composed, shown);
        return pages.show(ReportController.sheet(composed.draft().id(), page.title()), page);
    }

    @GetMapping("/reports/{id}/files/{view}.{extension}")
    @Requires(Permission.WRITE_REPORTS)
    ResponseEntity<byte[]> downloadDraft(
            @PathVariable long id, @PathVariable String view, @PathVariable String extension, SignedIn person) {
        Composed composed = reading.compose(new ReportId(id));
        var shown = readers.view(person, composed.draft().template().body().code(), view);
        Format format =
                Format.find(extension).orElseThrow(() -> new NotFound("Reports are no ." + extension + " files"));
        seeing.seen(composed.draft().id(), SeeingReports.Look.file(null, shown, format));
        return ReportFile.of(
                composed.document(shown),
                format,
                clock.instant(),
                composed.draft().id().reference() + "-draft-" + shown.code());
    }
}

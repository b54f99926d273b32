package org.plumbline.children.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.annexa.RowName;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** A workbook on its way in: its progress, what was found in it, and what the person decides. */
@Controller
class UploadController {
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Uploads uploads;
    private final DecidingOnUpload deciding;
    private final JsonMapper json;
    private final Pages pages;
    private final Clock clock;

    UploadController(Uploads uploads, DecidingOnUpload deciding, JsonMapper json, Pages pages, Clock clock) {
        this.uploads = uploads;
        this.deciding = deciding;
        this.json = json;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/extracts/uploads/{id}")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View showUpload(@PathVariable long id, Form form) {
        UploadRow upload = get(id);
        if (upload.extract() != null) {
            return pages.seeOther(ExtractLinks.extract(upload.extract()), "The extract is taken in.");
        }
        if (upload.state().isUnderWay()) {
            return pages.show(sheet(upload).refreshingEvery(SECONDS_BETWEEN_LOOKS), UploadPage.underWay(upload));
        }
        return pages.show(
                sheet(upload), UploadPage.decided(upload, report(upload), form.text("kind"), new FormErrors()));
    }

    /** The progress alone; when there is none any more, the browser is sent to the page that says what came of it. */
    @GetMapping("/extracts/uploads/{id}/progress")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View hxProgress(@PathVariable long id, HttpServletResponse response) {
        UploadRow upload = get(id);
        if (!upload.state().isUnderWay()) {
            response.setHeader("HX-Redirect", ExtractLinks.upload(id));
        }
        return pages.partial(new ProgressPartial(UploadPage.progress(upload)));
    }

    @PostMapping("/extracts/uploads/{id}/check")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View submitSettingAside(@PathVariable long id, Form form) {
        UploadRow upload = get(id);
        var errors = new FormErrors();
        List<String> names = new ArrayList<>(form.all("row"));
        form.text("others")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(names::add);
        for (String name : names) {
            errors.addIf(
                    RowName.parse(name).isEmpty(),
                    "others",
                    "“" + name + "” is not the name of a row, such as List 6:12");
        }
        if (errors.any()) {
            return pages.invalid(sheet(upload), UploadPage.decided(upload, report(upload), "", errors));
        }
        boolean done = deciding.checkAgain(
                upload.id(),
                upload.asAt(),
                names.stream()
                        .map(name -> RowName.parse(name).orElseThrow().toString())
                        .distinct()
                        .toList());
        return onwards(id, done);
    }

    @PostMapping("/extracts/uploads/{id}/take")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View submitTaking(@PathVariable long id, Form form) {
        UploadRow upload = get(id);
        var errors = new FormErrors();
        LocalDate asAt = form.day("as-at", "the date the extract was made as at", errors);
        errors.addIf(
                asAt != null && asAt.isAfter(Dates.dayOf(clock.instant())),
                "as-at",
                "The date the extract was made as at must not be in the future");
        if (asAt == null || errors.any()) {
            return pages.invalid(sheet(upload), UploadPage.decided(upload, report(upload), "", errors));
        }
        return onwards(id, deciding.takeIn(upload.id(), asAt));
    }

    @PostMapping("/extracts/uploads/{id}/discard")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View submitDiscarding(@PathVariable long id) {
        return deciding.discard(get(id).id())
                ? pages.seeOther(ExtractLinks.LIST, "The workbook was thrown away. Nothing of it was kept.")
                : onwards(id, false);
    }

    /** Back to the upload's page; when somebody else was quicker, with a word that the page shows how it stands. */
    private View onwards(long id, boolean done) {
        String href = ExtractLinks.upload(id);
        return done ? pages.seeOther(href) : pages.seeOther(href, "This workbook has moved on: here is how it stands.");
    }

    private UploadRow get(long id) {
        return uploads.find(new UploadId(id)).orElseThrow(() -> new NotFound("There is no such workbook"));
    }

    private @Nullable CheckedReport report(UploadRow upload) {
        String report = upload.report();
        return report == null ? null : json.readValue(report, CheckedReport.class);
    }

    private static Sheet sheet(UploadRow upload) {
        return Sheet.of(Section.EXTRACTS, "Workbook " + upload.id().value() + ": " + upload.files());
    }
}

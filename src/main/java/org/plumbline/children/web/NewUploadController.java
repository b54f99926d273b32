package org.plumbline.children.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.web.SendingUpload.SentFile;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Sending a workbook. */
@Controller
class NewUploadController {
    private static final Sheet SHEET = Sheet.of(Section.EXTRACTS, NewUploadPage.TITLE);

    /** Longer names are of no use to people. */
    private static final int MOST_NAME_CHARACTERS = 120;

    private final SendingUpload sending;
    private final Pages pages;
    private final Clock clock;

    NewUploadController(SendingUpload sending, Pages pages, Clock clock) {
        this.sending = sending;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/extracts/new")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View showNewUpload() {
        return pages.show(SHEET, NewUploadPage.of(Form.blank(), new FormErrors()));
    }

    @PostMapping("/extracts/new")
    @Requires(Permission.TAKE_IN_EXTRACTS)
    View submitNewUpload(
            @RequestParam(name = "workbook", required = false) @Nullable List<MultipartFile> workbooks, Form form)
            throws IOException {
        var errors = new FormErrors();
        List<SentFile> files = workbooks == null
                ? List.of()
                : workbooks.stream()
                        .filter(file -> !file.isEmpty())
                        .map(file -> new SentFile(plainName(file.getOriginalFilename()), file))
                        .toList();
        errors.addIf(files.isEmpty(), "workbook", "Select the Annex A workbook; an empty file cannot be read");
        LocalDate asAt = form.dayIfAny("as-at", "the date the extract was made as at", errors);
        errors.addIf(
                asAt != null && asAt.isAfter(Dates.dayOf(clock.instant())),
                "as-at",
                "The date the extract was made as at must not be in the future");
        if (errors.any()) {
            return pages.invalid(SHEET, NewUploadPage.of(form, errors));
        }
        return pages.seeOther(ExtractLinks.upload(sending.send(files, asAt).value()));
    }

    /** The name without folders, which some browsers send, and without what could mean something to a file system. */
    static String plainName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "").strip();
        String shown = plain.isEmpty() || plain.startsWith(".") ? "workbook.xlsx" : plain;
        return shown.substring(Math.max(0, shown.length() - MOST_NAME_CHARACTERS));
    }
}

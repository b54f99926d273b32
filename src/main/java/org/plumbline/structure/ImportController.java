package org.plumbline.structure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Taking in a structure file: chosen, checked and shown, and only then taken in, whole or not at all. */
@Controller
class ImportController {
    private static final long LARGEST_BYTES = 600_000;

    private final TakingInFile taking;
    private final Pages pages;

    ImportController(TakingInFile taking, Pages pages) {
        this.taking = taking;
        this.pages = pages;
    }

    @GetMapping(StructureLinks.IMPORT)
    @Requires(Permission.CHANGE_STRUCTURE)
    View showImport() {
        return pages.show(sheet(), ImportPage.asking(new FormErrors()));
    }

    @PostMapping(StructureLinks.IMPORT)
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitImport(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        FormErrors errors = new FormErrors();
        if (file == null || file.isEmpty()) {
            errors.add("file", "Select a CSV file");
            return pages.invalid(sheet(), ImportPage.asking(errors));
        }
        if (file.getSize() > LARGEST_BYTES) {
            errors.add("file", "The file must be smaller than 600 kB");
            return pages.invalid(sheet(), ImportPage.asking(errors));
        }
        String text = text(file.getBytes());
        if (text == null) {
            errors.add("file", "The file must be text in UTF-8. Save it as “CSV UTF-8”");
            return pages.invalid(sheet(), ImportPage.asking(errors));
        }
        return pages.show(sheet(), ImportPage.checked(taking.preview(text), text));
    }

    @PostMapping("/structure/import/take")
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitTaking(Form form) {
        String text = form.text("text");
        TakingInFile.Preview taken = taking.take(text);
        return taken.mayBeTaken()
                ? pages.seeOther(
                        StructureLinks.STRUCTURE,
                        Numbers.of(taken.lines().size(), "row was", "rows were") + " taken in")
                : pages.invalid(sheet(), ImportPage.checked(taken, text));
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static Sheet sheet() {
        return Sheet.of(Section.STRUCTURE, ImportPage.TITLE);
    }
}

package org.plumbline.home.settings;

import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list of settings. */
@Controller
class SettingsController {
    private final PermissionMatrix matrix;
    private final Pages pages;

    SettingsController(PermissionMatrix matrix, Pages pages) {
        this.matrix = matrix;
        this.pages = pages;
    }

    @GetMapping("/settings")
    @Requires(Permission.CHANGE_SETTINGS)
    View showSettings(SignedIn person) {
        return pages.show(Sheet.of(Section.SETTINGS, SettingsPage.TITLE), SettingsPage.of(person, matrix));
    }
}

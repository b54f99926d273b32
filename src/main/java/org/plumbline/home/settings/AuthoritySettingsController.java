package org.plumbline.home.settings;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The authority's own name and the colour of its header. */
@Controller
class AuthoritySettingsController {
    private static final Sheet SHEET = Sheet.of(Section.SETTINGS, AuthoritySettingsPage.TITLE);

    private final NamingAuthority naming;
    private final Pages pages;

    AuthoritySettingsController(NamingAuthority naming, Pages pages) {
        this.naming = naming;
        this.pages = pages;
    }

    @GetMapping("/settings/authority")
    @Requires(Permission.CHANGE_SETTINGS)
    View showAuthority() {
        return pages.show(SHEET, AuthoritySettingsPage.of(naming.getCurrent()));
    }

    @PostMapping("/settings/authority")
    @Requires(Permission.CHANGE_SETTINGS)
    View submitAuthority(Form form, SignedIn person) {
        var errors = new FormErrors();
        var wanted = AuthoritySettingsPage.read(form, errors);
        if (errors.any()) {
            return pages.invalid(SHEET, AuthoritySettingsPage.typed(form, errors));
        }
        naming.rename(person.authority(), wanted);
        return pages.seeOther("/settings", "The name and colour are changed.");
    }
}

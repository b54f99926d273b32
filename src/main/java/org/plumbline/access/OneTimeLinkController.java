package org.plumbline.access;

import java.util.Optional;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Setting a password by a one-time link. */
@Controller
class OneTimeLinkController {
    private static final Sheet SHEET = Sheet.of(Section.PUBLIC, "Set your password");
    private static final Sheet NOT_GOOD = Sheet.of(Section.PUBLIC, "This link no longer works");

    private final Pages pages;
    private final SettingPassword settingPassword;

    OneTimeLinkController(Pages pages, SettingPassword settingPassword) {
        this.pages = pages;
        this.settingPassword = settingPassword;
    }

    @OpenToAll
    @GetMapping("/one-time-links/{token}")
    View showLink(@PathVariable String token) {
        Optional<String> userName = settingPassword.findUserName(token);
        return userName.map(name -> pages.show(SHEET, new OneTimeLinkPage(token, name, new FormErrors())))
                .orElseGet(this::notGood);
    }

    @OpenToAll
    @PostMapping("/one-time-links/{token}")
    View submitPassword(@PathVariable String token, Form form) {
        return switch (settingPassword.set(token, form.text("password"), form.text("again"))) {
            case SettingPassword.Set _ -> pages.seeOther("/sign-in?password-set");
            case SettingPassword.LinkNotGood _ -> notGood();
            case SettingPassword.Refused refused -> {
                var errors = new FormErrors();
                refused.reasons().forEach(reason -> errors.add("password", reason));
                String userName = settingPassword.findUserName(token).orElse("");
                yield pages.invalid(SHEET, new OneTimeLinkPage(token, userName, errors));
            }
        };
    }

    private View notGood() {
        return pages.show(NOT_GOOD, HttpStatus.NOT_FOUND, new LinkNotGoodPage());
    }
}

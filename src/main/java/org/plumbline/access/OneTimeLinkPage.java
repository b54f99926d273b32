package org.plumbline.access;

import org.plumbline.page.Button;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** The page on which a person sets a password by a one-time link. */
record OneTimeLinkPage(String token, String userName, FormErrors errors) {
    String action() {
        return "/one-time-links/" + token;
    }

    TextInput password() {
        return TextInput.of("password", "New password")
                .type("password")
                .autocomplete("new-password")
                .width(20)
                .hint("At least " + SettingPassword.SHORTEST + " characters. Three random words are easy to remember.")
                .error(errors);
    }

    TextInput again() {
        return TextInput.of("again", "The same password again")
                .type("password")
                .autocomplete("new-password")
                .width(20)
                .error(errors);
    }

    Button save() {
        return Button.primary("Set the password");
    }
}

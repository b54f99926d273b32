package org.plumbline.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/**
 * The page on which people sign in.
 *
 * @param notice what happened before: signed out, session ended; null when nothing did
 * @param personas the demo's people; empty outside the demo
 */
record SignInPage(@Nullable String notice, FormErrors errors, List<Persona> personas) {

    /** One of the demo's people to sign in as. */
    record Persona(String userName, String name, String roles) {
        String label() {
            return "Sign in as " + name + ", " + roles;
        }
    }

    static SignInPage of(@Nullable String query, List<Persona> personas) {
        var errors = new FormErrors();
        String happened = query == null ? "" : query;
        errors.addIf(
                happened.equals("failed"),
                "user-name",
                "Your user name or password is not right. After several wrong tries the account is shut for a while");
        errors.addIf(
                happened.equals("locked"),
                "user-name",
                "This account is shut for a while after wrong passwords. Try again later, or ask your administrator");
        @Nullable
        String notice = switch (happened) {
            case "signed-out" -> "You have signed out.";
            case "expired" ->
                "Your session ended because nothing was sent for a while. Sign in again: what you typed is kept"
                        + " and will be shown to you.";
            case "password-set" -> "Your password is set. Sign in with it.";
            default -> null;
        };
        return new SignInPage(notice, errors, personas);
    }

    boolean isDemo() {
        return !personas.isEmpty();
    }

    TextInput userName() {
        return TextInput.of("user-name", "User name")
                .autocomplete("username")
                .width(20)
                .error(errors);
    }

    TextInput password() {
        return TextInput.of("password", "Password")
                .type("password")
                .autocomplete("current-password")
                .width(20)
                .error(errors);
    }

    Button signIn() {
        return isDemo() ? Button.secondary("Sign in") : Button.primary("Sign in");
    }
}

package org.plumbline.access.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.access.Role;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/** The roles as boxes to tick. */
final class RoleChoices {
    private static final String NAME = "roles";

    private RoleChoices() {}

    static Checkboxes boxes(Set<String> ticked, FormErrors errors) {
        return Checkboxes.of(
                        NAME,
                        "Roles",
                        Stream.of(Role.values())
                                .map(role -> Choice.of(role.code(), role.label()))
                                .toList())
                .hint("Somebody may have several. Roles say what the person may do and see")
                .asSmall()
                .chosen(ticked)
                .error(errors);
    }

    static Set<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.toSet());
    }

    /** The roles ticked; says so when there is none. */
    static Set<Role> read(Form form, FormErrors errors) {
        var ticked = form.all(NAME);
        var roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values()).filter(role -> ticked.contains(role.code())).forEach(roles::add);
        errors.addIf(roles.isEmpty(), NAME, "Select at least one role");
        return roles;
    }
}

package org.plumbline.access.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Role;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;

/**
 * Everyone who can sign in, a part at a time.
 *
 * @param people null when nobody is called so
 */
record PeoplePage(Button add, TextInput name, @Nullable Table people, KeyPaging paging) {
    static final String TITLE = "People who can sign in";

    /** How many people a part has at most. */
    static final int SIZE = 50;

    /**
     * The page of those found.
     *
     * @param text what their names were searched for
     * @param found one more than a part has, where there are more
     */
    static PeoplePage of(String text, List<PersonRow> found, Instant now) {
        List<PersonRow> shown = found.subList(0, Math.min(found.size(), SIZE));
        return new PeoplePage(
                Button.link("Add a person", PeopleLinks.NEW),
                TextInput.of("name", "Name or user name").value(text).width(20),
                shown.isEmpty() ? null : table(shown, now),
                new KeyPaging(
                        null,
                        found.size() > SIZE ? nextPart(text, shown.getLast()) : null,
                        Numbers.of(shown.size(), "person", "people") + " shown, by name"));
    }

    private static String nextPart(String text, PersonRow last) {
        return PeopleLinks.LIST + "?name=" + encoded(text) + "&after=" + encoded(last.displayName()) + "&after-id="
                + last.id().value();
    }

    private static Table table(List<PersonRow> shown, Instant now) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Name")
                .column("User name")
                .column("Roles")
                .column("In the structure as")
                .column("Account")
                .rows(shown.stream().map(person -> cells(person, now)).toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Cell> cells(PersonRow person, Instant now) {
        return List.of(
                Cell.link(person.displayName(), PeopleLinks.person(person.id())),
                Cell.text(person.userName()),
                Cell.text(roles(person)),
                Cell.text(person.workerName() == null ? "Nobody" : person.workerName()),
                Cell.tag(AccountTags.tag(person, now)));
    }

    static String roles(PersonRow person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}

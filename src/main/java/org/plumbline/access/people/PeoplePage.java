package org.plumbline.access.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Role;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Table;

/** Everyone who can sign in. */
record PeoplePage(Button add, Table people) {
    static final String TITLE = "People who can sign in";

    static PeoplePage of(List<PersonRow> people, Instant now) {
        return new PeoplePage(
                Button.link("Add a person", PeopleLinks.NEW),
                Table.of(TITLE)
                        .hideCaption()
                        .asSortable()
                        .column("Name")
                        .column("User name")
                        .column("Roles")
                        .column("In the structure as")
                        .column("Account")
                        .rows(people.stream().map(person -> cells(person, now)).toList()));
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

package org.plumbline.access.people;

import java.time.Clock;
import java.util.Set;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.access.People;
import org.plumbline.access.Permission;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Requires;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One person's account: roles, lock, link, and shutting it. */
@Controller
class PersonController {
    private static final String PERSON = PeopleLinks.LIST + "/{id}";

    private final People people;
    private final Clock clock;
    private final Pages pages;

    PersonController(People people, Clock clock, Pages pages) {
        this.people = people;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(PERSON)
    @Requires(Permission.MANAGE_PEOPLE)
    View showPerson(@PathVariable long id, SignedIn reader) {
        var person = get(id);
        return pages.show(sheet(person), PersonPage.of(person, reader, clock.instant()));
    }

    /** An administrator cannot take the administrator's role from themselves: nobody might be left to give it back. */
    @PostMapping(PERSON + "/roles")
    @Requires(Permission.MANAGE_PEOPLE)
    View submitRoles(@PathVariable long id, Form form, SignedIn reader) {
        var person = get(id);
        var errors = new FormErrors();
        var roles = RoleChoices.read(form, errors);
        boolean own = person.id().equals(reader.account());
        errors.addIf(
                own && !roles.contains(Role.ADMINISTRATOR),
                "roles",
                "You cannot take the administrator's role from yourself. Ask another administrator");
        if (errors.any()) {
            return pages.invalid(
                    sheet(person),
                    PersonPage.of(person, reader, clock.instant(), Set.copyOf(form.all("roles")), errors));
        }
        people.changeRoles(person.id(), person.userName(), roles);
        return own
                ? pages.seeOther("/sign-in")
                : pages.seeOther(PeopleLinks.person(person.id()), "The roles are saved. The person signs in again.");
    }

    @PostMapping(PERSON + "/unlock")
    @Requires(Permission.MANAGE_PEOPLE)
    View submitUnlock(@PathVariable long id) {
        var person = get(id);
        people.unlock(person.id());
        return pages.seeOther(PeopleLinks.person(person.id()), "The account is unlocked.");
    }

    /** Answers with the link itself: it is shown once and kept nowhere. */
    @PostMapping(PERSON + "/link")
    @Requires(Permission.MANAGE_PEOPLE)
    View submitLink(@PathVariable long id) {
        var person = get(id);
        return pages.show(sheet(person), LinkMadePage.of(person.displayName(), people.makeOneTimeLink(person.id())));
    }

    @PostMapping(PERSON + "/shut")
    @Requires(Permission.MANAGE_PEOPLE)
    View submitShut(@PathVariable long id, SignedIn reader) {
        var person = get(id);
        if (person.id().equals(reader.account())) {
            return pages.seeOther(PeopleLinks.person(person.id()));
        }
        people.disable(person.id(), person.userName());
        return pages.seeOther(PeopleLinks.LIST, person.displayName() + " can no longer sign in.");
    }

    private PersonRow get(long id) {
        var account = new AccountId(id);
        return people.listPeople().stream()
                .filter(person -> person.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nobody has this account"));
    }

    private static Sheet sheet(PersonRow person) {
        return Sheet.of(Section.SETTINGS, person.displayName()).under(PeoplePage.TITLE, PeopleLinks.LIST);
    }
}

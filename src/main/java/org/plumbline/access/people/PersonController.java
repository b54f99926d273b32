package org.plumbline.access.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.access.People;
import org.plumbline.access.Permission;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Requires;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One person's account: roles, place in the structure, lock, link, and shutting it. */
@Controller
class PersonController {
    private static final String PERSON = PeopleLinks.LIST + "/{id}";

    static final String NOBODY =
            "Nobody in the structure has this name. Enter it as the structure shows it, add it under"
                    + " Structure, Workers first, or leave it blank";

    private final People people;
    private final Workers workers;
    private final Clock clock;
    private final Pages pages;
    private final String publicUrl;

    PersonController(
            People people,
            Workers workers,
            Clock clock,
            Pages pages,
            @Value("${plumbline.public-url:http://localhost:8080}") String publicUrl) {
        this.people = people;
        this.workers = workers;
        this.clock = clock;
        this.pages = pages;
        this.publicUrl = publicUrl;
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
                    PersonPage.of(
                            person,
                            reader,
                            clock.instant(),
                            Set.copyOf(form.all("roles")),
                            structureName(person),
                            errors));
        }
        people.changeRoles(person.id(), person.userName(), roles);
        return own
                ? pages.seeOther("/sign-in")
                : pages.seeOther(PeopleLinks.person(person.id()), "The roles are saved. The person signs in again.");
    }

    @PostMapping(PERSON + "/structure")
    @Requires(Permission.MANAGE_PEOPLE)
    View submitStructure(@PathVariable long id, Form form, SignedIn reader) {
        var person = get(id);
        var errors = new FormErrors();
        Optional<WorkerId> worker = form.has("worker") ? workers.findNamed(form.text("worker")) : Optional.empty();
        errors.addIf(form.has("worker") && worker.isEmpty(), "worker", NOBODY);
        if (errors.any()) {
            return pages.invalid(
                    sheet(person),
                    PersonPage.of(
                            person,
                            reader,
                            clock.instant(),
                            RoleChoices.codes(person.roles()),
                            form.text("worker"),
                            errors));
        }
        people.place(person.id(), person.userName(), worker.orElse(null));
        return person.id().equals(reader.account())
                ? pages.seeOther("/sign-in")
                : pages.seeOther(
                        PeopleLinks.person(person.id()),
                        "The place in the structure is saved. The person signs in again.");
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
        return pages.show(
                sheet(person), LinkMadePage.of(person.displayName(), publicUrl, people.makeOneTimeLink(person.id())));
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
        return people.find(new AccountId(id)).orElseThrow(() -> new NotFound("Nobody has this account"));
    }

    private static String structureName(PersonRow person) {
        String name = person.workerName();
        return name == null ? "" : name;
    }

    private static Sheet sheet(PersonRow person) {
        return Sheet.of(Section.SETTINGS, person.displayName()).under(PeoplePage.TITLE, PeopleLinks.LIST);
    }
}

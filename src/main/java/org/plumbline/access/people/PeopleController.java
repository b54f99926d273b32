package org.plumbline.access.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.People;
import org.plumbline.access.Permission;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Requires;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who can sign in, and the form for somebody new. */
@Controller
class PeopleController {
    private static final Sheet LIST = Sheet.of(Section.SETTINGS, PeoplePage.TITLE);
    private static final Sheet NEW =
            Sheet.of(Section.SETTINGS, NewPersonPage.TITLE).under(PeoplePage.TITLE, PeopleLinks.LIST);
    private static final Sheet LINK =
            Sheet.of(Section.SETTINGS, LinkMadePage.TITLE).under(PeoplePage.TITLE, PeopleLinks.LIST);

    private final People people;
    private final Workers workers;
    private final Clock clock;
    private final Pages pages;
    private final String publicUrl;

    PeopleController(
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

    @GetMapping(PeopleLinks.LIST)
    @Requires(Permission.MANAGE_PEOPLE)
    View showPeople(Form form) {
        String after = form.text("after-id");
        List<PersonRow> found = people.listPart(
                form.text("name"),
                form.text("after"),
                after.matches("\\d{1,18}") ? Long.parseLong(after) : 0,
                PeoplePage.SIZE + 1);
        return pages.show(LIST, PeoplePage.of(form.text("name"), found, clock.instant()));
    }

    @GetMapping(PeopleLinks.NEW)
    @Requires(Permission.MANAGE_PEOPLE)
    View showNew() {
        return pages.show(NEW, NewPersonPage.of(Form.blank(), new FormErrors()));
    }

    /** Answers with the link itself instead of sending on: it is shown once and kept nowhere, not even in the session. */
    @PostMapping(PeopleLinks.NEW)
    @Requires(Permission.MANAGE_PEOPLE)
    View submitNew(Form form) {
        var errors = new FormErrors();
        var name = form.required("name", "the name", errors);
        var userName = form.required("user-name", "the user name", errors);
        errors.addIf(
                !userName.isEmpty() && people.isTaken(userName), "user-name", "This user name is taken. Enter another");
        Optional<WorkerId> worker = form.has("worker") ? workers.findNamed(form.text("worker")) : Optional.empty();
        errors.addIf(form.has("worker") && worker.isEmpty(), "worker", PersonController.NOBODY);
        var roles = RoleChoices.read(form, errors);
        if (errors.any()) {
            return pages.invalid(NEW, NewPersonPage.of(form, errors));
        }
        var account = people.invite(userName, name, worker.orElse(null), roles);
        return pages.show(LINK, LinkMadePage.of(name, publicUrl, people.makeOneTimeLink(account)));
    }
}

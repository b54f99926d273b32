package org.plumbline.access.people;

import java.time.Instant;
import java.util.Set;
import org.plumbline.access.PersonRow;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextInput;

/**
 * One person's account.
 *
 * @param own it is the reader's own account, which the reader cannot shut
 */
record PersonPage(
        PersonRow person,
        FormErrors errors,
        SummaryList facts,
        Checkboxes roles,
        TextInput worker,
        boolean locked,
        boolean own) {

    static PersonPage of(PersonRow person, SignedIn reader, Instant now) {
        String name = person.workerName();
        return of(person, reader, now, RoleChoices.codes(person.roles()), name == null ? "" : name, new FormErrors());
    }

    static PersonPage of(
            PersonRow person,
            SignedIn reader,
            Instant now,
            Set<String> ticked,
            String structureName,
            FormErrors errors) {
        return new PersonPage(
                person,
                errors,
                SummaryList.empty()
                        .row("User name", person.userName())
                        .row("In the structure as", person.workerName() == null ? "Nobody" : person.workerName())
                        .row("Account", Cell.tag(AccountTags.tag(person, now))),
                RoleChoices.boxes(ticked, errors),
                NewPersonPage.worker(structureName, errors),
                AccountTags.isLocked(person, now),
                person.id().equals(reader.account()));
    }

    boolean canBeShut() {
        return !own && !person.state().equals("disabled");
    }

    String address(String step) {
        return PeopleLinks.person(person.id()) + "/" + step;
    }

    Button saveRoles() {
        return Button.primary("Save roles");
    }

    Button saveStructure() {
        return Button.secondary("Save the name in the structure");
    }

    Button unlock() {
        return Button.secondary("Unlock now");
    }

    Button makeLink() {
        return Button.secondary("Make a link to set a password");
    }

    Button shut() {
        return Button.warning("Shut this account");
    }
}

package org.plumbline.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.stereotype.Service;

/** Makes the authority and its first administrator when an installation starts for the first time. */
@Service
public class FirstAdministrator {
    /** The user name of the first administrator. */
    public static final String USER_NAME = "administrator";

    private final Authorities authorities;
    private final People people;

    FirstAdministrator(Authorities authorities, People people) {
        this.authorities = authorities;
        this.people = people;
    }

    /**
     * Makes what is missing.
     *
     * @param authorityName the authority's name at the first start; changed later in the settings
     * @return the path of the one-time link, as long as the administrator has not used one
     */
    public Optional<String> ensure(String authorityName) {
        List<AuthorityId> all = authorities.listIds();
        AuthorityId authority =
                all.isEmpty() ? authorities.found(authorityName, authorityName, "blue") : all.getFirst();
        return Tenancy.in(authority, Actor.system("first-start"), this::linkUnlessSet);
    }

    private Optional<String> linkUnlessSet() {
        Optional<PersonRow> administrator = people.listPeople().stream()
                .filter(person -> person.roles().contains(Role.ADMINISTRATOR))
                .findFirst();
        if (administrator.isPresent() && !administrator.get().state().equals("invited")) {
            return Optional.empty();
        }
        AccountId account = administrator
                .map(PersonRow::id)
                .orElseGet(() -> people.invite(USER_NAME, "Administrator", null, Set.of(Role.ADMINISTRATOR)));
        return Optional.of(people.makeOneTimeLink(account));
    }
}

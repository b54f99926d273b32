package org.plumbline.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.access.SignInPage.Persona;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.stereotype.Component;

/** The people one can be in the demo: the active accounts of its one authority. */
@Component
class DemoPersonas {
    private static final int MOST = 24;

    private final Authorities authorities;
    private final People people;

    DemoPersonas(Authorities authorities, People people) {
        this.authorities = authorities;
        this.people = people;
    }

    List<Persona> list() {
        List<AuthorityId> all = authorities.listIds();
        if (all.isEmpty()) {
            return List.of();
        }
        return Tenancy.in(all.getFirst(), Actor.system("demo"), people::listActive).stream()
                .sorted(Comparator.comparing(person -> person.roles().stream()
                        .sorted()
                        .findFirst()
                        .map(Role::ordinal)
                        .orElse(0)))
                .limit(MOST)
                .map(person -> new Persona(
                        person.userName(),
                        person.displayName(),
                        person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))))
                .toList();
    }
}

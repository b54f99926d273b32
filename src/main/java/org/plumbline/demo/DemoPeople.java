package org.plumbline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.access.People;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Role;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.database.Actor;
import org.plumbline.database.Tenancy;
import org.plumbline.demo.county.County;
import org.springframework.stereotype.Component;

/** The people of the demo who have an account. */
@Component
class DemoPeople {
    private final Authorities authorities;
    private final People people;
    private final Workers workers;

    DemoPeople(Authorities authorities, People people, Workers workers) {
        this.authorities = authorities;
        this.people = people;
        this.workers = workers;
    }

    /** Gives an account to everybody of the cast. */
    void add(County county, LocalDate today) {
        for (Cast.Persona persona : Cast.of(county, today)) {
            String name = persona.worker();
            WorkerId worker = name == null ? null : workerNamed(name);
            people.addPersona(persona.userName(), persona.name(), worker, Set.of(persona.role()));
        }
    }

    private WorkerId workerNamed(String name) {
        return workers.findNamed(name).orElseGet(() -> workers.add(name));
    }

    /** Accounts for people in the county's history, made as they are asked for. */
    Register register() {
        Map<String, AccountId> byName = people.listPeople().stream()
                .collect(Collectors.toMap(PersonRow::displayName, PersonRow::id, (first, _) -> first));
        return new Register(new HashMap<>(byName));
    }

    /** Everybody one can sign in as, with what they are: one line each. */
    List<String> describe() {
        return authorities.listIds().stream()
                .limit(1)
                .flatMap(authority -> Tenancy.in(authority, Actor.system("demo"), people::listPeople).stream())
                .filter(person -> person.state().equals("active"))
                .map(person -> "%-26s %s"
                        .formatted(
                                person.displayName(),
                                person.roles().stream().map(Role::label).collect(Collectors.joining(", "))))
                .toList();
    }

    /** Who acted in the county's history, each with a worker and an account. */
    final class Register {
        private final Map<String, AccountId> accounts;
        private final Map<String, WorkerId> known = new HashMap<>();

        private Register(Map<String, AccountId> accounts) {
            this.accounts = accounts;
        }

        WorkerId worker(String name) {
            return known.computeIfAbsent(name, DemoPeople.this::workerNamed);
        }

        /** The account of somebody in the structure; one who cannot sign in where there was none. */
        AccountId account(String name, Role role) {
            return accounts.computeIfAbsent(
                    name, _ -> people.invite(StructureOfCounty.userName(name), name, worker(name), Set.of(role)));
        }
    }
}

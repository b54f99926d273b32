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
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo who have an account. */
@Component
class DemoPeople {
    /** Nobody can have an address under it: mail of the demo waits in the outbox and reaches no one. */
    private static final String MAIL_DOMAIN = "@council.example";

    private final Authorities authorities;
    private final People people;
    private final Workers workers;

    DemoPeople(Authorities authorities, People people, Workers workers) {
        this.authorities = authorities;
        this.people = people;
        this.workers = workers;
    }

    /** Gives an account to everybody of the cast. */
    @Transactional
    void add(County county, LocalDate today) {
        for (Cast.Persona persona : Cast.of(county, today)) {
            String name = persona.worker();
            WorkerId worker = name == null ? null : workerNamed(name);
            if (worker != null) {
                workers.setContact(worker, persona.userName() + MAIL_DOMAIN, null);
            }
            people.addPersona(persona.userName(), persona.name(), worker, Set.of(persona.role()));
        }
    }

    private WorkerId workerNamed(String name) {
        return workers.findNamed(name).orElseGet(() -> workers.add(name));
    }

    /** Accounts for people in the county's history, made as they are asked for. */
    Register register(County county) {
        Map<String, AccountId> byName = people.listPeople().stream()
                .collect(Collectors.toMap(PersonRow::displayName, PersonRow::id, (first, _) -> first));
        return new Register(new HashMap<>(byName), rolesIn(county));
    }

    private static Map<String, Role> rolesIn(County county) {
        Map<String, Role> roles = new HashMap<>();
        for (Post post : county.staff().posts()) {
            post.tenures().forEach(tenure -> roles.put(tenure.person().name(), roleOf(post.position())));
        }
        return roles;
    }

    private static Role roleOf(Position position) {
        return switch (position) {
            case DIRECTOR -> Role.DIRECTOR;
            case HEAD_OF_SERVICE -> Role.HEAD_OF_SERVICE;
            case SERVICE_MANAGER -> Role.SERVICE_MANAGER;
            case TEAM_MANAGER, ASSISTANT_TEAM_MANAGER -> Role.TEAM_MANAGER;
            case CASE_WORKER -> Role.SOCIAL_WORKER;
            case REVIEWING_OFFICER -> Role.REVIEWING_OFFICER;
            case QUALITY_LEAD -> Role.QUALITY_LEAD;
            case AUDITOR -> Role.AUDITOR;
        };
    }

    /** Everybody one can sign in as, with what they are: one line each. */
    List<String> describe() {
        return authorities.listIds().stream()
                .limit(1)
                .flatMap(authority -> Tenancy.in(authority, Actor.system("demo"), people::listActive).stream())
                .map(person -> "%-26s %s"
                        .formatted(
                                person.displayName(),
                                person.roles().stream().map(Role::label).collect(Collectors.joining(", "))))
                .toList();
    }

    /** Who acted in the county's history, each with a worker and an account. */
    final class Register {
        private final Map<String, AccountId> accounts;
        private final Map<String, Role> roles;
        private final Map<String, WorkerId> known = new HashMap<>();

        private Register(Map<String, AccountId> accounts, Map<String, Role> roles) {
            this.accounts = accounts;
            this.roles = roles;
        }

        WorkerId worker(String name) {
            return known.computeIfAbsent(name, DemoPeople.this::workerNamed);
        }

        /** The account of somebody in the structure; one with which nobody can sign in yet where there was none. */
        AccountId account(String name) {
            return accounts.computeIfAbsent(
                    name, _ -> people.invite(StructureOfCounty.userName(name), name, worker(name), Set.of(role(name))));
        }

        Role role(String name) {
            return roles.getOrDefault(name, Role.SOCIAL_WORKER);
        }
    }
}

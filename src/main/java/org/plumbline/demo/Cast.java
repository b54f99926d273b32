package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Service;
import org.plumbline.demo.county.Staff;
import org.plumbline.demo.county.Team;

/** Chooses the people one can be in the demo: at least one for each role, and a whole line of managers above one team. */
final class Cast {
    private final Staff staff;
    private final LocalDate today;
    private final List<Persona> people = new ArrayList<>();

    /**
     * Somebody one can sign in as.
     *
     * @param worker the name in the structure; none for people outside it
     */
    record Persona(String name, @Nullable String worker, Role role) {
        String userName() {
            return StructureOfCounty.userName(name);
        }
    }

    private Cast(County county, LocalDate today) {
        this.staff = county.staff();
        this.today = today;
    }

    static List<Persona> of(County county, LocalDate today) {
        var cast = new Cast(county, today);
        cast.addLineOf(Service.PROTECTION);
        cast.addLineOf(Service.CARE);
        cast.addHolders(Position.AUDITOR, 3, Role.AUDITOR);
        cast.addHolders(Position.QUALITY_LEAD, 1, Role.QUALITY_LEAD);
        cast.addHolders(Position.REVIEWING_OFFICER, 2, Role.REVIEWING_OFFICER);
        cast.addHolders(Position.DIRECTOR, 1, Role.DIRECTOR);
        cast.addOutsider("Meera Latham", Role.LEGAL);
        cast.addOutsider("Bridget Orme", Role.PLAN_OFFICER);
        cast.addOutsider("Councillor Jill Astbury", Role.LEAD_MEMBER);
        cast.addOutsider("Graham Tull", Role.BOARD_MEMBER);
        cast.addOutsider("Inspector Anne Wragg", Role.INSPECTOR);
        cast.addOutsider("Tom Iveson", Role.DEMOCRATIC_SERVICES);
        cast.addOutsider("Farid Nazari", Role.ADMINISTRATOR);
        return cast.people;
    }

    /** One team of the service with a manager now, and everybody above it: worker, managers, head of service. */
    private void addLineOf(Service service) {
        Optional<Post> managed = staff.posts(Position.TEAM_MANAGER).stream()
                .filter(post -> post.team() != null && post.team().service() == service)
                .filter(post -> post.holderOn(today).isPresent())
                .findFirst();
        managed.ifPresent(manager -> {
            longestServing(manager.team()).ifPresent(worker -> add(worker, Role.SOCIAL_WORKER));
            add(manager, Role.TEAM_MANAGER);
            Post serviceManager = manager.reportsTo();
            if (serviceManager != null) {
                add(serviceManager, Role.SERVICE_MANAGER);
                Post head = serviceManager.reportsTo();
                if (head != null) {
                    add(head, Role.HEAD_OF_SERVICE);
                }
            }
        });
    }

    private Optional<Post> longestServing(@Nullable Team team) {
        return staff.posts(Position.CASE_WORKER).stream()
                .filter(post -> post.team() != null && post.team().equals(team))
                .filter(post -> post.holderOn(today).isPresent())
                .min(Comparator.comparing(post -> post.tenures().getLast().from()));
    }

    private void addHolders(Position position, int most, Role role) {
        staff.posts(position).stream().limit(most).forEach(post -> add(post, role));
    }

    private void add(Post post, Role role) {
        post.holderOn(today)
                .filter(person ->
                        people.stream().noneMatch(there -> there.name().equals(person.name())))
                .ifPresent(person -> people.add(new Persona(person.name(), person.name(), role)));
    }

    private void addOutsider(String name, Role role) {
        people.add(new Persona(name, null, role));
    }
}

package org.plumbline.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.database.Store;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a structure that is known from elsewhere, many lines at a time and by names: that of a synthetic authority, or
 * of a file. Teams, workers and service areas that are named and not there yet are added; nothing is taken away.
 */
@Store
public class StructureHistory {
    private final JdbcClient jdbc;
    private final Trail trail;

    StructureHistory(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** A team and the service area it belongs to. */
    public record PlacedTeam(String team, String area) {}

    /**
     * What somebody answers for.
     *
     * @param holder the worker's name
     * @param concerns the name of the team, worker or service area, or the child's id in the case system, as the kind asks
     */
    public record NamedResponsibility(
            ResponsibilityKind kind, String holder, String concerns, Period period, boolean deputy) {}

    /** How somebody can be reached. */
    public record NamedContact(String worker, String email, String telephone) {}

    /** Puts the teams into their service areas. */
    @Transactional
    public void placeTeams(List<PlacedTeam> teams) {
        addAreas(teams.stream().map(PlacedTeam::area).distinct().toArray(String[]::new));
        jdbc.sql("""
            insert into teams as t (authority_id, name, normalised_name, service_area_id)
            select plumbline_authority(), given.team, given.normalised, a.id
              from unnest(:teams, :normalised, :areas) as given (team, normalised, area)
              join service_areas a on a.authority_id = plumbline_authority() and a.name = given.area
                on conflict (authority_id, normalised_name) do update set service_area_id = excluded.service_area_id
            """)
                .param("teams", teams.stream().map(PlacedTeam::team).toArray(String[]::new))
                .param(
                        "normalised",
                        normalised(teams.stream().map(PlacedTeam::team).toList()))
                .param("areas", teams.stream().map(PlacedTeam::area).toArray(String[]::new))
                .update();
        trail.changed("teams-placed", Subject.of("structure", teams.size()), Map.of("count", teams.size()));
    }

    /**
     * Adds the responsibilities, and the workers they name.
     *
     * @throws IllegalArgumentException when one names a team or service area that is not there
     */
    @Transactional
    public void record(List<NamedResponsibility> responsibilities) {
        addWorkers(responsibilities.stream()
                .flatMap(StructureHistory::workersOf)
                .distinct()
                .toList());
        int added = jdbc.sql("""
            insert into responsibilities (authority_id, kind, worker_id, team_id, subject_worker_id, service_area_id,
                                          child_case_id, deputy, from_on, to_on)
            select plumbline_authority(), given.kind, coalesce(h.merged_into, h.id), t.id, coalesce(s.merged_into, s.id),
                   a.id, case when given.kind in ('reviews-child', 'evaluates-child') then given.concerns end,
                   given.deputy, given.from_on, nullif(given.to_on, 'infinity')
              from unnest(:kinds, :holders, :concerns, :normalised, :deputies, cast(:from as date[]),
                          cast(:to as date[]))
                   as given (kind, holder, concerns, normalised, deputy, from_on, to_on)
              join workers h on h.authority_id = plumbline_authority() and h.normalised_name = given.holder
              left join teams t on t.authority_id = plumbline_authority() and given.kind = 'manages-team'
                   and t.normalised_name = given.normalised
              left join workers s on s.authority_id = plumbline_authority() and given.kind = 'manages-worker'
                   and s.normalised_name = given.normalised
              left join service_areas a on a.authority_id = plumbline_authority()
                   and given.kind = 'heads-service-area' and a.name = given.concerns
             where t.id is not null or s.id is not null or a.id is not null
                or given.kind in ('reviews-child', 'evaluates-child')
            """)
                .param(
                        "kinds",
                        texts(responsibilities.stream()
                                .map(one -> one.kind().code())
                                .toList()))
                .param(
                        "holders",
                        normalised(responsibilities.stream()
                                .map(NamedResponsibility::holder)
                                .toList()))
                .param(
                        "concerns",
                        texts(responsibilities.stream()
                                .map(NamedResponsibility::concerns)
                                .toList()))
                .param(
                        "normalised",
                        normalised(responsibilities.stream()
                                .map(NamedResponsibility::concerns)
                                .toList()))
                .param(
                        "deputies",
                        responsibilities.stream()
                                .map(NamedResponsibility::deputy)
                                .toArray(Boolean[]::new))
                .param(
                        "from",
                        responsibilities.stream()
                                .map(one -> one.period().from().toString())
                                .toArray(String[]::new))
                .param(
                        "to",
                        responsibilities.stream().map(StructureHistory::endOf).toArray(String[]::new))
                .update();
        if (added != responsibilities.size()) {
            throw new IllegalArgumentException((responsibilities.size() - added) + " responsibilities concern a team"
                    + " or service area that is not there");
        }
        trail.changed("responsibilities-taken-over", Subject.of("structure", added), Map.of("count", added));
    }

    /** Enters how these people can be reached, instead of what stood there. */
    @Transactional
    public void recordContacts(List<NamedContact> contacts) {
        addWorkers(contacts.stream().map(NamedContact::worker).distinct().toList());
        jdbc.sql("""
            update workers w set email = given.email, telephone = given.telephone
              from unnest(:workers, :emails, :telephones) as given (worker, email, telephone)
             where w.normalised_name = given.worker
            """)
                .param(
                        "workers",
                        normalised(contacts.stream().map(NamedContact::worker).toList()))
                .param(
                        "emails",
                        texts(contacts.stream().map(NamedContact::email).toList()))
                .param(
                        "telephones",
                        texts(contacts.stream().map(NamedContact::telephone).toList()))
                .update();
    }

    /** The teams of the current authority by their names. */
    @Transactional(readOnly = true)
    public Map<String, TeamId> teamsByName() {
        Map<String, TeamId> byName = new HashMap<>();
        jdbc.sql("select name, id from teams").query(row -> {
            byName.put(row.getString("name"), new TeamId(row.getLong("id")));
        });
        return byName;
    }

    private void addAreas(String[] names) {
        jdbc.sql("""
            insert into service_areas (authority_id, name)
            select plumbline_authority(), given.name from unnest(:names) as given (name)
                on conflict do nothing
            """).param("names", names).update();
    }

    private void addWorkers(List<String> names) {
        jdbc.sql("""
            insert into workers (authority_id, name, normalised_name)
            select plumbline_authority(), given.name, given.normalised
              from unnest(:names, :normalised) as given (name, normalised)
                on conflict do nothing
            """)
                .param("names", texts(names))
                .param("normalised", normalised(names))
                .update();
    }

    private static Stream<String> workersOf(NamedResponsibility one) {
        return one.kind() == ResponsibilityKind.MANAGES_WORKER
                ? Stream.of(one.holder(), one.concerns())
                : Stream.of(one.holder());
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String[] normalised(List<String> names) {
        return names.stream().map(Workers::normalised).toArray(String[]::new);
    }

    private static String endOf(NamedResponsibility one) {
        var to = one.period().to();
        return to == null ? "infinity" : to.toString();
    }
}

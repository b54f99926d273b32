package org.plumbline.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Responsibility.EvaluatesChild;
import org.plumbline.authority.Responsibility.HeadsServiceArea;
import org.plumbline.authority.Responsibility.ManagesTeam;
import org.plumbline.authority.Responsibility.ManagesWorker;
import org.plumbline.authority.Responsibility.ReviewsChild;

/**
 * One authority's whole structure as it was on every day: who works in which team, who answers for what, and who was
 * away. A value: questions are answered from it alone.
 *
 * @param areas the service area of each team that has one
 * @param memberships who works in which team, and when
 * @param responsibilities who answers for what, and when
 * @param absences who is away, and when
 * @param merged the spellings that are one worker
 */
public record Structure(
        Map<TeamId, ServiceAreaId> areas,
        List<Membership> memberships,
        List<Responsibility> responsibilities,
        List<Absence> absences,
        MergedWorkers merged) {

    /** A worker working in a team on the days of the period. */
    public record Membership(WorkerId worker, TeamId team, Period period) {}

    /**
     * A worker being away on the days of the period.
     *
     * @param deputy who stands in for all the worker answers for on those days, or null when nobody was named
     */
    public record Absence(WorkerId worker, @Nullable WorkerId deputy, Period period) {}

    public Structure {
        areas = Map.copyOf(areas);
        memberships = List.copyOf(memberships);
        responsibilities = List.copyOf(responsibilities);
        absences = List.copyOf(absences);
    }

    /** Who manages the team on the day: those at work before those away, holders before deputies. */
    public List<WorkerId> managersOf(TeamId team, LocalDate on) {
        return holders(ManagesTeam.class, on, managed -> managed.team().equals(team));
    }

    /** Who manages the worker as a person on the day, not counting the managers of the worker's team. */
    public List<WorkerId> managersOf(WorkerId worker, LocalDate on) {
        return holders(ManagesWorker.class, on, managed -> samePerson(managed.managed(), worker));
    }

    /** Who heads the team's service area on the day; empty when the team has none or nobody heads it. */
    public List<WorkerId> headsOf(TeamId team, LocalDate on) {
        return Optional.ofNullable(areas.get(team))
                .map(area -> headsOf(area, on))
                .orElse(List.of());
    }

    /** Who heads the service area on the day. */
    public List<WorkerId> headsOf(ServiceAreaId area, LocalDate on) {
        return holders(HeadsServiceArea.class, on, headed -> headed.area().equals(area));
    }

    /** Who reviews the child on the day, by the child's id in the case system. */
    public List<WorkerId> reviewersOf(String childCaseId, LocalDate on) {
        return holders(
                ReviewsChild.class, on, reviewed -> reviewed.childCaseId().equals(childCaseId));
    }

    /** Who works in the team on the day, under the spellings that stand. */
    public List<WorkerId> membersOf(TeamId team, LocalDate on) {
        return membersOf(team)
                .filter(member -> member.period().contains(on))
                .map(member -> merged.standing(member.worker()))
                .distinct()
                .toList();
    }

    /** The teams the worker manages on the day, as holder or deputy. */
    public List<TeamId> teamsManagedBy(WorkerId worker, LocalDate on) {
        return held(ManagesTeam.class, worker, on)
                .map(ManagesTeam::team)
                .distinct()
                .toList();
    }

    /** The teams of every service area the worker heads on the day. */
    public List<TeamId> teamsHeadedBy(WorkerId worker, LocalDate on) {
        List<ServiceAreaId> headed = held(HeadsServiceArea.class, worker, on)
                .map(HeadsServiceArea::area)
                .toList();
        return areas.entrySet().stream()
                .filter(entry -> headed.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the worker is away on the day. */
    public boolean isAway(WorkerId worker, LocalDate on) {
        return absences.stream()
                .anyMatch(absence ->
                        samePerson(absence.worker(), worker) && absence.period().contains(on));
    }

    /** Who manages whom: team managers their teams, heads of service every team and manager of their area. */
    public LineManagement lineManagement() {
        List<LineManagement.Link> links = new ArrayList<>();
        for (Responsibility held : responsibilities) {
            List<Stint> managed = managedThrough(held).toList();
            for (Stint carrier : carriersOf(held)) {
                managed.forEach(below -> below.period()
                        .overlap(carrier.period())
                        .ifPresent(both -> links.add(new LineManagement.Link(carrier.worker(), below.worker(), both))));
            }
        }
        return LineManagement.of(links, merged);
    }

    /** A worker on the days of a period: being managed, or carrying a responsibility. */
    private record Stint(WorkerId worker, Period period) {}

    /** The holder for the whole time, and whoever stands in for the holder while the holder is away. */
    private List<Stint> carriersOf(Responsibility held) {
        List<Stint> carriers = new ArrayList<>(List.of(new Stint(held.holder(), held.period())));
        for (Absence absence : absences) {
            WorkerId deputy = absence.deputy();
            if (deputy != null && samePerson(absence.worker(), held.holder())) {
                absence.period().overlap(held.period()).ifPresent(both -> carriers.add(new Stint(deputy, both)));
            }
        }
        return carriers;
    }

    private boolean samePerson(WorkerId one, WorkerId other) {
        return merged.standing(one).equals(merged.standing(other));
    }

    private Stream<Stint> managedThrough(Responsibility held) {
        return switch (held) {
            case ManagesWorker one -> Stream.of(new Stint(one.managed(), one.period()));
            case ManagesTeam all -> membersOf(all.team());
            case HeadsServiceArea headed ->
                areas.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(headed.area()))
                        .map(Map.Entry::getKey)
                        .flatMap(team -> Stream.concat(membersOf(team), managersEver(team)));
            case ReviewsChild _, EvaluatesChild _ -> Stream.empty();
        };
    }

    private Stream<Stint> membersOf(TeamId team) {
        return memberships.stream()
                .filter(membership -> membership.team().equals(team))
                .map(membership -> new Stint(membership.worker(), membership.period()));
    }

    private Stream<Stint> managersEver(TeamId team) {
        return of(ManagesTeam.class)
                .filter(managed -> managed.team().equals(team))
                .map(managed -> new Stint(managed.holder(), managed.period()));
    }

    /** Everyone who carries a responsibility of the kind on the day, those who can be called first. */
    private <R extends Responsibility> List<WorkerId> holders(Class<R> kind, LocalDate on, Predicate<R> concerns) {
        List<R> held = of(kind).filter(one -> one.period().contains(on) && concerns.test(one))
                .toList();
        Stream<WorkerId> own = held.stream().filter(one -> !one.deputy()).map(Responsibility::holder);
        Stream<WorkerId> deputies = held.stream().filter(Responsibility::deputy).map(Responsibility::holder);
        Stream<WorkerId> standIns = held.stream()
                .flatMap(one -> carriersOf(one).stream().skip(1))
                .filter(carrier -> carrier.period().contains(on))
                .map(Stint::worker);
        return Stream.of(own, standIns, deputies)
                .flatMap(workers -> workers)
                .map(merged::standing)
                .distinct()
                .sorted(Comparator.comparing(worker -> isAway(worker, on)))
                .toList();
    }

    private <R extends Responsibility> Stream<R> held(Class<R> kind, WorkerId worker, LocalDate on) {
        return of(kind).filter(one -> carriersOf(one).stream()
                .anyMatch(carrier ->
                        samePerson(carrier.worker(), worker) && carrier.period().contains(on)));
    }

    private <R extends Responsibility> Stream<R> of(Class<R> kind) {
        return responsibilities.stream().filter(kind::isInstance).map(kind::cast);
    }
}

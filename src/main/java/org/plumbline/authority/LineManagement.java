package org.plumbline.authority;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who manages whom, at every date: the ground on which independence rests (nobody verifies the work of the person who
 * manages them).
 *
 * <p>Deputies count as managers for as long as they deputise, whether or not the first holder is away: whoever may
 * direct a person is not independent of them. Two spellings of one worker that were merged count as one person.
 */
public final class LineManagement {
    private final Map<WorkerId, List<Link>> linksByManager;
    private final MergedWorkers merged;

    /** One person managing another, directly, on the days of the period. */
    public record Link(WorkerId manager, WorkerId managed, Period period) {}

    private LineManagement(Map<WorkerId, List<Link>> linksByManager, MergedWorkers merged) {
        this.linksByManager = linksByManager;
        this.merged = merged;
    }

    /** The graph of these links, in which merged spellings are one person. Loops in the data are allowed. */
    public static LineManagement of(Collection<Link> links, MergedWorkers merged) {
        return new LineManagement(
                links.stream()
                        .map(link -> new Link(
                                merged.standing(link.manager()), merged.standing(link.managed()), link.period()))
                        .filter(link -> !link.manager().equals(link.managed()))
                        .collect(groupingBy(Link::manager)),
                merged);
    }

    /** Whether both ids stand for one person, under whichever spelling. */
    public boolean samePerson(WorkerId one, WorkerId other) {
        return merged.standing(one).equals(merged.standing(other));
    }

    /** Whether {@code manager} manages {@code worker} on the day, directly or through others. */
    public boolean manages(WorkerId manager, WorkerId worker, LocalDate on) {
        return everyoneBelow(manager, on).contains(merged.standing(worker));
    }

    /**
     * Whether {@code judge} may judge work that {@code subject} answers for on the day: not the same person, and not
     * somebody the subject manages.
     */
    public boolean isIndependentOf(WorkerId judge, WorkerId subject, LocalDate on) {
        return !samePerson(judge, subject) && !manages(subject, judge, on);
    }

    /** Everyone the manager manages on the day, directly or through others; never the manager, even in a loop. */
    public Set<WorkerId> everyoneBelow(WorkerId manager, LocalDate on) {
        WorkerId top = merged.standing(manager);
        Set<WorkerId> below = new LinkedHashSet<>();
        Deque<WorkerId> toVisit = new ArrayDeque<>(List.of(top));
        while (!toVisit.isEmpty()) {
            for (WorkerId managed : managedBy(toVisit.pop(), on)) {
                if (!managed.equals(top) && below.add(managed)) {
                    toVisit.push(managed);
                }
            }
        }
        return below;
    }

    private List<WorkerId> managedBy(WorkerId manager, LocalDate on) {
        return linksByManager.getOrDefault(manager, List.of()).stream()
                .filter(link -> link.period().contains(on))
                .map(Link::managed)
                .toList();
    }
}

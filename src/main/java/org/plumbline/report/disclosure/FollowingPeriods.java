package org.plumbline.report.disclosure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the periods that follow each other and together are another, such as the months of a quarter. */
final class FollowingPeriods {
    private final FigureKey whole;
    private final Map<LocalDate, List<FigureKey>> byFirstDay;
    private final Deque<FigureKey> path = new ArrayDeque<>();
    private final Set<LocalDate> deadEnds = new HashSet<>();

    private FollowingPeriods(FigureKey whole, Map<LocalDate, List<FigureKey>> byFirstDay) {
        this.whole = whole;
        this.byFirstDay = byFirstDay;
    }

    /**
     * The periods that make up the whole, the longest there are: a year in quarters, if it has them, and not in months.
     *
     * @param others of the same measure and slice
     * @return in their order; empty when they leave a gap
     */
    static List<FigureKey> of(FigureKey whole, Collection<FigureKey> others) {
        Map<LocalDate, List<FigureKey>> byFirstDay = others.stream()
                .filter(other -> !other.equals(whole) && !other.to().isAfter(whole.to()))
                .sorted(Comparator.comparing(FigureKey::to).reversed())
                .collect(Collectors.groupingBy(FigureKey::from));
        FollowingPeriods search = new FollowingPeriods(whole, byFirstDay);
        return search.reachesEndFrom(whole.from()) ? List.copyOf(search.path) : List.of();
    }

    private boolean reachesEndFrom(LocalDate day) {
        if (day.isAfter(whole.to())) {
            return true;
        }
        if (deadEnds.contains(day)) {
            return false;
        }
        for (FigureKey next : byFirstDay.getOrDefault(day, List.of())) {
            path.addLast(next);
            if (reachesEndFrom(next.to().plusDays(1))) {
                return true;
            }
            path.removeLast();
        }
        deadEnds.add(day);
        return false;
    }
}

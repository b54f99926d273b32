package org.plumbline.children.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.children.returns.DayText;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;

/** Each child's episodes in the order of their dates: one begins when the one before it ends, and none overlaps. */
final class EpisodeHistory {
    private static final Comparator<Episode> BY_BEGINNING = Comparator.comparing(Episode::begun);

    /** Under this reason a new episode begins on the day the old one ends. */
    private static final String CONTINUES = "X1";

    private static final String STARTED_IN_CARE = "S";

    private final Map<String, List<Episode>> episodes = new LinkedHashMap<>();
    private final ReturnProblems problems;

    EpisodeHistory(ReturnProblems problems) {
        this.problems = problems;
    }

    void add(String child, Episode episode) {
        episodes.computeIfAbsent(child, _ -> new ArrayList<>(2)).add(episode);
    }

    /** Checks all histories; {@code children} know the births. */
    void check(ChildrenSeen children) {
        episodes.forEach((child, found) -> check(found, children.birthOf(child)));
    }

    private void check(List<Episode> found, LocalDate birth) {
        List<Episode> ordered = new ArrayList<>(found);
        ordered.sort(BY_BEGINNING);
        if (!ordered.equals(found)) {
            problems.add(found.getFirst().place(), "DECOM", ReturnProblemKind.EPISODE_ORDER);
        }
        Episode first = ordered.getFirst();
        if (first.begun().isBefore(birth)) {
            problems.add(first.place(), "DECOM", ReturnProblemKind.BEFORE_BIRTH, DayText.shown(first.begun()));
        }
        for (int i = 1; i < ordered.size(); i++) {
            compare(ordered.get(i - 1), ordered.get(i));
        }
    }

    private void compare(Episode before, Episode after) {
        String begun = DayText.shown(after.begun());
        int row = before.place().row();
        LocalDate ended = before.ended();
        if (ended == null) {
            if (!before.hasEnd()) {
                report(after, ReturnProblemKind.EPISODE_NOT_ENDED, begun, row, DayText.shown(before.begun()));
            }
        } else if (ended.isAfter(after.begun())) {
            report(after, ReturnProblemKind.EPISODE_OVERLAPS, begun, row, DayText.shown(ended));
        } else if (ended.isBefore(after.begun()) && before.endReason().equals(CONTINUES)) {
            report(after, ReturnProblemKind.EPISODE_GAP, row, DayText.shown(ended), begun);
        } else if (ended.equals(after.begun()) && after.reason().equals(STARTED_IN_CARE)) {
            problems.add(after.place(), "RNE", ReturnProblemKind.EPISODE_START_REASON, row);
        }
    }

    private void report(Episode episode, ReturnProblemKind kind, Object... details) {
        problems.add(episode.place(), "DECOM", kind, details);
    }
}

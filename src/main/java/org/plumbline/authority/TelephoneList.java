package org.plumbline.authority;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to telephone about a child of one team on one day: a rung for each level, the nearest first. A level at which
 * nobody is known, or everybody is away, is a gap that is shown, and the call goes up to the next one.
 *
 * @param rungs the three levels, nearest first
 */
public record TelephoneList(List<Rung> rungs) {

    /** The three levels that answer for a child. */
    public enum Level {
        TEAM_MANAGER("Team manager"),
        SERVICE_MANAGER("Service manager"),
        HEAD_OF_SERVICE("Head of service");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** The level in the users' words. */
        public String label() {
            return label;
        }
    }

    /**
     * One level.
     *
     * @param level which
     * @param atWork who can be called, holders before deputies
     * @param away who holds it but is away today
     */
    public record Rung(Level level, List<WorkerId> atWork, List<WorkerId> away) {

        /** Whether nobody at this level can be called, so that the call goes up. */
        public boolean isGap() {
            return atWork.isEmpty();
        }
    }

    public TelephoneList {
        rungs = List.copyOf(rungs);
    }

    /**
     * Works the list out.
     *
     * @param team the team that holds the child, or null when no extract says
     * @param worker the worker who holds the child, or null when no extract says
     */
    public static TelephoneList of(
            Structure structure, @Nullable TeamId team, @Nullable WorkerId worker, LocalDate on) {
        List<WorkerId> heads = team == null ? List.of() : structure.headsOf(team, on);
        List<WorkerId> managers = teamManagers(structure, team, worker, on);
        List<WorkerId> service = managers.stream()
                .flatMap(manager -> structure.managersOf(manager, on).stream())
                .filter(not(heads::contains))
                .filter(not(managers::contains))
                .distinct()
                .toList();
        return new TelephoneList(List.of(
                rung(structure, Level.TEAM_MANAGER, managers, on),
                rung(structure, Level.SERVICE_MANAGER, service, on),
                rung(structure, Level.HEAD_OF_SERVICE, heads, on)));
    }

    private static List<WorkerId> teamManagers(
            Structure structure, @Nullable TeamId team, @Nullable WorkerId worker, LocalDate on) {
        List<WorkerId> managers = team == null ? List.of() : structure.managersOf(team, on);
        return managers.isEmpty() && worker != null ? structure.managersOf(worker, on) : managers;
    }

    private static Rung rung(Structure structure, Level level, List<WorkerId> holders, LocalDate on) {
        return new Rung(
                level,
                holders.stream().filter(holder -> !structure.isAway(holder, on)).toList(),
                holders.stream().filter(holder -> structure.isAway(holder, on)).toList());
    }

    /** Everybody on the list, each once: the people the alert goes to, away or not. */
    public List<WorkerId> everybody() {
        List<WorkerId> everybody = new ArrayList<>();
        for (Rung rung : rungs) {
            everybody.addAll(rung.atWork());
            everybody.addAll(rung.away());
        }
        return everybody.stream().distinct().toList();
    }

    /** Whether nobody at any level can be called today. */
    public boolean nobody() {
        return rungs.stream().allMatch(Rung::isGap);
    }
}

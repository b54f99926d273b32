package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time through which the extracts name the same team and worker.
 *
 * @param team or null when none is known
 * @param worker or null when none is known
 * @param first the date of the first extract that says so
 * @param last the date of the last extract that says so in a row
 * @param endedBy the date of the extract that says otherwise; null for the newest
 */
record Allocation(
        @Nullable String team,
        @Nullable String worker,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate endedBy) {

    /**
     * The allocations one after the other, the newest first.
     *
     * @param standings as at each extract, the latest first
     */
    static List<Allocation> runs(List<Standing> standings) {
        List<Allocation> runs = new ArrayList<>();
        for (Standing standing : standings) {
            Allocation later = runs.isEmpty() ? null : runs.getLast();
            if (later != null && later.isOf(standing)) {
                runs.set(runs.size() - 1, later.since(standing.asAt()));
            } else {
                runs.add(new Allocation(
                        standing.team(),
                        standing.worker(),
                        standing.asAt(),
                        standing.asAt(),
                        later == null ? null : later.first()));
            }
        }
        return runs;
    }

    /** "Jo Hall, East". */
    String words() {
        return (worker == null ? "No worker named" : worker) + (team == null ? "" : ", " + team);
    }

    private boolean isOf(Standing standing) {
        return Objects.equals(team, standing.team()) && Objects.equals(worker, standing.worker());
    }

    private Allocation since(LocalDate earlier) {
        return new Allocation(team, worker, earlier, last, endedBy);
    }
}

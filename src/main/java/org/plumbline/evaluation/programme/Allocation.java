package org.plumbline.evaluation.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.programme.Placement.NoRoom;
import org.plumbline.evaluation.programme.Placement.NobodyIndependent;
import org.plumbline.evaluation.programme.Placement.Placed;

/**
 * Shares cases out among auditors: as many as can be placed with independent auditors at all, and as evenly, for their
 * capacities, as that allows.
 *
 * <p>A largest matching by augmenting paths (a case may move an earlier one to another auditor). Room is opened in steps,
 * to each auditor in proportion to capacity, and a further step only when nothing more fits.
 */
final class Allocation {
    private final List<AuditorShare> auditors;
    private final Map<WorkerId, List<DrawnCase>> given = new HashMap<>();
    private final Map<WorkerId, Integer> room = new HashMap<>();

    private Allocation(List<AuditorShare> auditors) {
        this.auditors = auditors.stream()
                .sorted(Comparator.comparingLong(share -> share.auditor().value()))
                .toList();
        this.auditors.forEach(share -> given.put(share.auditor(), new ArrayList<>()));
    }

    /** The placement of each case, in the order of the draw. The same input gives the same answer, in whatever order. */
    static List<Placement> of(List<DrawnCase> cases, List<AuditorShare> auditors) {
        Allocation allocation = new Allocation(auditors);
        List<DrawnCase> inOrder = cases.stream()
                .sorted(Comparator.comparingInt(DrawnCase::position))
                .toList();
        allocation.share(inOrder);
        return inOrder.stream().map(allocation::placement).toList();
    }

    private void share(List<DrawnCase> cases) {
        int steps = auditors.stream().mapToInt(AuditorShare::capacity).max().orElse(0);
        List<DrawnCase> waiting = new ArrayList<>(cases);
        for (int step = 1; step <= steps && !waiting.isEmpty(); step++) {
            openRoom(step, steps);
            waiting.removeIf(one -> place(one, new HashSet<>()));
        }
    }

    private void openRoom(int step, int steps) {
        for (AuditorShare share : auditors) {
            int opened = Math.ceilDiv(share.capacity() * step, steps);
            room.put(share.auditor(), Math.max(0, opened - share.taken()));
        }
    }

    private boolean place(DrawnCase one, Set<WorkerId> asked) {
        List<AuditorShare> candidates = auditors.stream()
                .filter(share -> one.mayGoTo(share.auditor()))
                .sorted(Comparator.comparingDouble(this::load))
                .toList();
        for (AuditorShare share : candidates) {
            if (asked.add(share.auditor()) && makeRoom(share.auditor(), asked)) {
                given.getOrDefault(share.auditor(), List.of()).add(one);
                return true;
            }
        }
        return false;
    }

    private boolean makeRoom(WorkerId auditor, Set<WorkerId> asked) {
        List<DrawnCase> cases = given.getOrDefault(auditor, List.of());
        if (cases.size() < room.getOrDefault(auditor, 0)) {
            return true;
        }
        for (DrawnCase other : List.copyOf(cases)) {
            if (place(other, asked)) {
                cases.remove(other);
                return true;
            }
        }
        return false;
    }

    private double load(AuditorShare share) {
        int cases = given.getOrDefault(share.auditor(), List.of()).size();
        return (double) (cases + share.taken()) / share.capacity();
    }

    private Placement placement(DrawnCase one) {
        @Nullable WorkerId auditor = null;
        for (Map.Entry<WorkerId, List<DrawnCase>> entry : given.entrySet()) {
            if (entry.getValue().contains(one)) {
                auditor = entry.getKey();
            }
        }
        if (auditor != null) {
            return new Placed(one.position(), auditor);
        }
        boolean anybody = auditors.stream().anyMatch(share -> one.mayGoTo(share.auditor()));
        return anybody ? new NoRoom(one.position()) : new NobodyIndependent(one.position());
    }
}

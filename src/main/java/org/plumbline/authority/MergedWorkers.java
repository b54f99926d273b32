package org.plumbline.authority;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The spellings a person decided are one worker: each merged id and the id it stands under.
 *
 * @param mergedInto from a merged id to the id it was merged into, which may have been merged itself
 */
public record MergedWorkers(Map<WorkerId, WorkerId> mergedInto) {

    /** No spelling has been merged. */
    public static final MergedWorkers NONE = new MergedWorkers(Map.of());

    public MergedWorkers {
        mergedInto = Map.copyOf(mergedInto);
    }

    /** Whether both ids stand for one worker. */
    public boolean areOne(WorkerId one, WorkerId other) {
        return standing(one).equals(standing(other));
    }

    /** The id under which the worker stands today; the id itself when it was never merged. */
    public WorkerId standing(WorkerId worker) {
        WorkerId next = mergedInto.get(worker);
        if (next == null) {
            return worker;
        }
        Set<WorkerId> seen = new HashSet<>();
        WorkerId standing = worker;
        while (next != null && seen.add(standing)) {
            standing = next;
            next = mergedInto.get(standing);
        }
        return standing;
    }
}

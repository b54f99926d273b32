package org.plumbline.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/**
 * Chooses which further counts of one group must be withheld so that no small one can be worked out: as few as possible, and
 * of several ways the one that keeps back the smallest numbers.
 *
 * <p>Deepens step by step. The counts on which the range of an unsafe count rests are known from the attack; one of them has
 * to be withheld, whatever else is done. So the first way found is one with the fewest. When a group is too tangled to try
 * all ways, counts are withheld one after the other until nothing is unsafe, and given back where that does no harm.
 */
final class Withholding {
    /** A total is worth this many counts. */
    private static final int PRICE_OF_TOTAL = 3;
    /** How many sets of withheld counts are tried before the search settles for a good way instead of the best. */
    private static final int MOST_TRIALS = 1_500;

    private final LinkedCounts counts;
    private final SmallNumberRule rule;
    private final BitSet group;
    private final BitSet beyondHelp = new BitSet();
    private final Comparator<Integer> cheapestFirst;
    private int trials;
    private @Nullable BitSet best;

    Withholding(LinkedCounts counts, SmallNumberRule rule, BitSet group) {
        this.counts = counts;
        this.rule = rule;
        this.group = group;
        this.cheapestFirst = Comparator.<Integer>comparingInt(this::price)
                .thenComparingLong(count -> counts.get(count).value())
                .thenComparing(Comparator.naturalOrder());
        if (counts.touchesReleased(group)) {
            findBeyondHelp();
        }
    }

    /** Counts that earlier reports give away, whatever is withheld now. */
    BitSet beyondHelp() {
        return beyondHelp;
    }

    private void findBeyondHelp() {
        BitSet everything = new BitSet();
        group.stream().filter(count -> counts.get(count).mayBeWithheld()).forEach(everything::set);
        Attack attack = attack(everything);
        group.stream()
                .filter(count -> isToBeKept(count, everything) && !attack.isSafe(count))
                .forEach(beyondHelp::set);
    }

    /** The positions to withhold, those already withheld among them. */
    BitSet find(BitSet already) {
        int most = group.stream()
                .filter(count -> counts.get(count).mayBeWithheld())
                .map(this::price)
                .sum();
        for (int limit = 0; limit <= most && trials < MOST_TRIALS; limit++) {
            search(already, new BitSet(), limit, new HashSet<>());
            if (best != null) {
                return best;
            }
        }
        return settle(already);
    }

    private void search(BitSet withheld, BitSet banned, int limit, Set<BitSet> seen) {
        if (trials >= MOST_TRIALS || !seen.add(withheld)) {
            return;
        }
        trials++;
        Attack attack = attack(withheld);
        int unsafe = firstUnsafe(attack, withheld);
        if (unsafe < 0) {
            best = best == null || value(withheld) < value(best) ? withheld : best;
            return;
        }
        BitSet bannedNext = (BitSet) banned.clone();
        for (int lever : levers(attack, unsafe)) {
            if (price(lever) <= limit && !banned.get(lever)) {
                search(with(withheld, lever), bannedNext, limit - price(lever), seen);
                bannedNext = with(bannedNext, lever);
            }
        }
    }

    private BitSet settle(BitSet already) {
        BitSet withheld = already;
        List<Integer> added = new ArrayList<>();
        Attack attack = attack(withheld);
        for (int unsafe = firstUnsafe(attack, withheld); unsafe >= 0; unsafe = firstUnsafe(attack, withheld)) {
            int lever = levers(attack, unsafe).getFirst();
            added.add(lever);
            withheld = with(withheld, lever);
            attack = attack(withheld);
        }
        return withoutNeedless(withheld, added);
    }

    private BitSet withoutNeedless(BitSet withheld, List<Integer> added) {
        BitSet left = withheld;
        for (int count : added.stream().sorted(cheapestFirst.reversed()).toList()) {
            BitSet fewer = (BitSet) left.clone();
            fewer.clear(count);
            left = firstUnsafe(attack(fewer), fewer) < 0 ? fewer : left;
        }
        return left;
    }

    private Attack attack(BitSet withheld) {
        return new Attack(counts, rule, withheld, group);
    }

    private int firstUnsafe(Attack attack, BitSet withheld) {
        for (int count : group.stream().toArray()) {
            if (isToBeKept(count, withheld) && !beyondHelp.get(count) && !attack.isSafe(count)) {
                if (!attack.levers(count).isEmpty()) {
                    return count;
                }
                beyondHelp.set(count);
            }
        }
        return -1;
    }

    /** A larger count withheld for others' sake need not be kept itself: could it be worked out, it would be needless. */
    private boolean isToBeKept(int index, BitSet withheld) {
        Count count = counts.get(index);
        return rule.isSmall(count.value()) && (withheld.get(index) || count.role() == Role.UNPRINTED);
    }

    private List<Integer> levers(Attack attack, int unsafe) {
        return attack.levers(unsafe).stream().boxed().sorted(cheapestFirst).toList();
    }

    private int price(int count) {
        return counts.get(count).role() == Role.TOTAL ? PRICE_OF_TOTAL : 1;
    }

    private long value(BitSet withheld) {
        return IntStream.of(withheld.stream().toArray())
                .mapToLong(count -> counts.get(count).value())
                .sum();
    }

    private static BitSet with(BitSet set, int one) {
        BitSet larger = (BitSet) set.clone();
        larger.set(one);
        return larger;
    }
}

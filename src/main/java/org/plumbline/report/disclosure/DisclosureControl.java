package org.plumbline.report.disclosure;

import java.util.BitSet;

/** Makes counts safe to publish: withholds the small ones, and as many others as it takes that none can be worked out. */
public final class DisclosureControl {
    /** Groups of more counts than this are not searched: nothing of them is shown. Twelve months of forty teams fit. */
    static final int LARGEST_GROUP = 600;

    private DisclosureControl() {}

    /** What is shown of the counts under a rule. */
    public static ProtectedCounts protect(LinkedCounts counts, SmallNumberRule rule) {
        return protect(counts, rule, new BitSet());
    }

    /** The same, when some counts are withheld in any case. */
    static ProtectedCounts protect(LinkedCounts counts, SmallNumberRule rule, BitSet already) {
        BitSet withheld = new BitSet();
        BitSet unproven = new BitSet();
        BitSet givenAway = new BitSet();
        for (BitSet group : counts.groups()) {
            if (group.stream().noneMatch(index -> counts.get(index).mayBeWithheld())) {
                continue; // Earlier reports alone: nothing printed now can change what they say.
            }
            BitSet first = small(counts, rule, group);
            first.or(intersection(already, group));
            try {
                withheld.or(
                        group.cardinality() > LARGEST_GROUP
                                ? nothingShown(counts, group, unproven)
                                : search(counts, rule, group, first, givenAway));
            } catch (ArithmeticException _) {
                withheld.or(nothingShown(counts, group, unproven));
            }
        }
        return new ProtectedCounts(counts, rule, withheld, unproven, givenAway);
    }

    private static BitSet search(
            LinkedCounts counts, SmallNumberRule rule, BitSet group, BitSet first, BitSet givenAway) {
        Withholding withholding = new Withholding(counts, rule, group);
        givenAway.or(withholding.beyondHelp());
        return withholding.find(first);
    }

    private static BitSet small(LinkedCounts counts, SmallNumberRule rule, BitSet group) {
        BitSet small = new BitSet();
        group.stream()
                .filter(index -> counts.get(index).mayBeWithheld())
                .filter(index -> rule.isSmall(counts.get(index).value()))
                .forEach(small::set);
        return small;
    }

    private static BitSet nothingShown(LinkedCounts counts, BitSet group, BitSet unproven) {
        BitSet all = new BitSet();
        group.stream().filter(index -> counts.get(index).mayBeWithheld()).forEach(all::set);
        unproven.or(all);
        return all;
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}

package org.plumbline.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of children and the sums that tie them together, over one table or many. Whoever reads what is published knows the
 * sums, so all that can be worked out follows from them.
 */
public final class LinkedCounts {
    private final List<Count> counts;
    private final List<Sum> sums;
    private final List<List<Sum>> sumsOf;

    private LinkedCounts(List<Count> counts, List<Sum> sums) {
        this.counts = List.copyOf(counts);
        this.sums = List.copyOf(sums);
        this.sumsOf = new ArrayList<>();
        counts.forEach(_ -> sumsOf.add(new ArrayList<>()));
        for (Sum sum : sums) {
            sum.members().forEach(member -> sumsOf.get(member).add(sum));
        }
    }

    /** What becomes of a count. */
    public enum Role {
        /** To be printed, unless it must be withheld. */
        PART,
        /** To be printed, and withheld only if nothing else helps: readers need totals most. */
        TOTAL,
        /** Never printed, though it could be worked out: what is left when a part is taken from a whole. */
        UNPRINTED,
        /** Printed in a report that is out, so it can no longer be withheld. */
        RELEASED
    }

    /**
     * One count.
     *
     * @param index its position among the counts
     * @param name what it counts, in words
     * @param known for a released one the numbers it may stand for as it was printed; else null
     */
    public record Count(
            int index,
            String name,
            long value,
            Role role,
            @Nullable Range known) {

        /** Whether everybody knows its value. */
        boolean isKnown() {
            return known != null && !known.leavesDoubt();
        }

        boolean mayBeWithheld() {
            return role == Role.PART || role == Role.TOTAL;
        }
    }

    /** A whole and its parts, by their positions. */
    record Sum(int whole, List<Integer> parts) {
        /** The sign of a member in the equation: parts less the whole are nothing. */
        int sign(int member) {
            return member == whole ? -1 : 1;
        }

        List<Integer> members() {
            List<Integer> members = new ArrayList<>(parts);
            members.add(whole);
            return members;
        }
    }

    /** Gathers counts and sums. */
    public static final class Builder {
        private final List<Count> counts = new ArrayList<>();
        private final List<Sum> sums = new ArrayList<>();

        private Builder() {}

        /** A count to be printed. */
        public Count part(String name, long value) {
            return add(name, value, Role.PART, null);
        }

        /** A total to be printed. */
        public Count total(String name, long value) {
            return add(name, value, Role.TOTAL, null);
        }

        /** A count nobody prints, which others may give away. */
        public Count unprinted(String name, long value) {
            return add(name, value, Role.UNPRINTED, null);
        }

        /** A count as an earlier report printed it. */
        public Count released(String name, long value, Range known) {
            return add(name, value, Role.RELEASED, known);
        }

        private Count add(String name, long value, Role role, @Nullable Range known) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " counts " + value + " children");
            }
            Count count = new Count(counts.size(), name, value, role, known);
            counts.add(count);
            return count;
        }

        /**
         * Ties counts together.
         *
         * @throws IllegalArgumentException when they do not add up
         */
        public Builder sum(Count whole, List<Count> parts) {
            long added = parts.stream().mapToLong(Count::value).sum();
            if (added != whole.value()) {
                throw new IllegalArgumentException(
                        whole.name() + " is " + whole.value() + ", its parts add up to " + added);
            }
            sums.add(new Sum(whole.index(), parts.stream().map(Count::index).toList()));
            return this;
        }

        public LinkedCounts build() {
            return new LinkedCounts(counts, sums);
        }
    }

    /** Nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** All counts, by position. */
    public List<Count> counts() {
        return counts;
    }

    Count get(int index) {
        return counts.get(index);
    }

    int size() {
        return counts.size();
    }

    List<Sum> sums() {
        return sums;
    }

    List<Sum> sumsOf(int count) {
        return sumsOf.get(count);
    }

    /** Whether others add up to it. */
    boolean isWhole(int count) {
        return sumsOf.get(count).stream().anyMatch(sum -> sum.whole() == count);
    }

    /** The counts tied to each other directly or over others; what happens in one group cannot matter in another. */
    List<BitSet> groups() {
        return groups(everything());
    }

    BitSet groupOf(int count) {
        return reachedFrom(count, everything());
    }

    /** A count that everybody knows already ties nothing together: what is on its one side says nothing of the other. */
    private BitSet everything() {
        BitSet everything = new BitSet(counts.size());
        counts.forEach(count -> everything.set(count.index(), !count.isKnown()));
        return everything;
    }

    /** Whether a sum that one of the counts stands in holds a count that is out already. */
    boolean touchesReleased(BitSet group) {
        return group.stream()
                .mapToObj(sumsOf::get)
                .flatMap(List::stream)
                .flatMap(sum -> sum.members().stream())
                .anyMatch(member -> counts.get(member).role() == Role.RELEASED);
    }

    /** The same, tied only over sums they share, among some of the counts. */
    List<BitSet> groups(BitSet among) {
        List<BitSet> groups = new ArrayList<>();
        BitSet left = (BitSet) among.clone();
        while (!left.isEmpty()) {
            BitSet group = reachedFrom(left.nextSetBit(0), among);
            groups.add(group);
            left.andNot(group);
        }
        return groups;
    }

    private BitSet reachedFrom(int start, BitSet among) {
        BitSet reached = new BitSet(counts.size());
        List<Integer> open = new ArrayList<>(List.of(start));
        reached.set(start);
        while (!open.isEmpty()) {
            for (Sum sum : sumsOf.get(open.removeLast())) {
                for (int member : sum.members()) {
                    if (among.get(member) && !reached.get(member)) {
                        reached.set(member);
                        open.add(member);
                    }
                }
            }
        }
        return reached;
    }
}

package org.plumbline.report.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.report.disclosure.ExactSimplex.Extreme;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/**
 * What a reader can work out about each count that is not shown, from all that is: the least and the greatest number it can
 * be, by linear programming over the sums that everybody knows.
 */
final class Attack {
    private final LinkedCounts counts;
    private final SmallNumberRule rule;
    private final BitSet withheld;
    private final Map<Integer, Unknowns> byCount = new HashMap<>();

    /**
     * Looks at some counts.
     *
     * @param withheld the positions of the counts that are not shown
     * @param among the positions looked at: whole groups of counts tied to each other
     * @throws ArithmeticException when the sums are too many and too tangled to be worked out
     */
    Attack(LinkedCounts counts, SmallNumberRule rule, BitSet withheld, BitSet among) {
        this.counts = counts;
        this.rule = rule;
        this.withheld = withheld;
        BitSet unknown = new BitSet(counts.size());
        among.stream()
                .forEach(index -> unknown.set(index, known(counts.get(index)).leavesDoubt()));
        for (BitSet group : counts.groups(unknown)) {
            Unknowns unknowns = new Unknowns(group);
            group.stream().forEach(index -> byCount.put(index, unknowns));
        }
    }

    /** What can be said of a count without looking at any sum. */
    private Range known(Count count) {
        if (count.known() != null) {
            return count.known();
        }
        if (count.role() == Role.UNPRINTED) {
            return Range.anything();
        }
        if (!withheld.get(count.index())) {
            return rule.behind(rule.isSmall(count.value()) ? count.value() : rule.rounded(count.value()));
        }
        // Where numbers are rounded, little but small numbers is withheld, and readers will take each for one; not
        // totals,
        // which are withheld at any size.
        boolean takenForSmall = rule.rounds() && rule.isSmall(count.value()) && !counts.isWhole(count.index());
        return takenForSmall ? new Range(1, rule.largestSmall()) : Range.anything();
    }

    /** The numbers that a count can be. */
    Range range(int count) {
        Unknowns unknowns = byCount.get(count);
        return unknowns == null ? known(counts.get(count)) : unknowns.range(count);
    }

    /** Whether no more can be worked out about a small count than the rule allows. */
    boolean isSafe(int count) {
        return rule.isSafe(range(count));
    }

    /** The shown counts on which the range of a count rests: as long as none of these is withheld, it stays as it is. */
    BitSet levers(int count) {
        Unknowns unknowns = byCount.get(count);
        return unknowns == null ? new BitSet() : unknowns.levers(count);
    }

    /** Unknown counts tied to each other, as equations. Each stands at its least number plus an unknown of at least zero. */
    private final class Unknowns {
        private final Map<Integer, Integer> columns = new HashMap<>();
        private final List<LinkedCounts.Sum> sums;
        private final List<Integer> withEnd;
        private final ExactSimplex simplex;

        Unknowns(BitSet group) {
            group.stream().forEach(count -> columns.put(count, columns.size()));
            sums = group.stream()
                    .boxed()
                    .flatMap(count -> counts.sumsOf(count).stream())
                    .distinct()
                    .toList();
            withEnd = group.stream()
                    .filter(count -> known(counts.get(count)).hasEnd())
                    .boxed()
                    .toList();
            simplex = new ExactSimplex(columns.size() + withEnd.size(), coefficients(), rightHandSides());
        }

        private int[][] coefficients() {
            int[][] rows = new int[sums.size() + withEnd.size()][columns.size() + withEnd.size()];
            for (int row = 0; row < sums.size(); row++) {
                for (int member : sums.get(row).members()) {
                    Integer column = columns.get(member);
                    if (column != null) {
                        rows[row][column] += sums.get(row).sign(member);
                    }
                }
            }
            for (int i = 0; i < withEnd.size(); i++) {
                rows[sums.size() + i][column(withEnd.get(i))] = 1;
                rows[sums.size() + i][columns.size() + i] = 1;
            }
            return rows;
        }

        private long[] rightHandSides() {
            long[] right = new long[sums.size() + withEnd.size()];
            for (int row = 0; row < sums.size(); row++) {
                for (int member : sums.get(row).members()) {
                    right[row] -= sums.get(row).sign(member)
                            * known(counts.get(member)).least();
                }
            }
            for (int i = 0; i < withEnd.size(); i++) {
                Range known = known(counts.get(withEnd.get(i)));
                right[sums.size() + i] = known.greatest() - known.least();
            }
            return right;
        }

        private int column(int count) {
            return Objects.requireNonNull(columns.get(count));
        }

        Range range(int count) {
            long base = known(counts.get(count)).least();
            Extreme least = simplex.least(column(count));
            Extreme greatest = simplex.greatest(column(count));
            return new Range(
                    base + Math.ceilDiv(least.numerator(), least.denominator()),
                    greatest.hasEnd()
                            ? base + Math.floorDiv(greatest.numerator(), greatest.denominator())
                            : Range.WITHOUT_END);
        }

        BitSet levers(int count) {
            BitSet levers = new BitSet(counts.size());
            addLevers(simplex.least(column(count)), levers);
            addLevers(simplex.greatest(column(count)), levers);
            levers.andNot(withheld);
            return levers;
        }

        /** A count whose equations and whose own end are worth nothing here may be any number: the end stays where it is. */
        private void addLevers(Extreme extreme, BitSet levers) {
            if (!extreme.hasEnd()) {
                return;
            }
            Map<Integer, Long> worth = new HashMap<>();
            for (int row = 0; row < sums.size(); row++) {
                for (int member : sums.get(row).members()) {
                    worth.merge(
                            member,
                            sums.get(row).sign(member) * extreme.prices().get(row),
                            Long::sum);
                }
            }
            for (int i = 0; i < withEnd.size(); i++) {
                if (extreme.prices().get(sums.size() + i) != 0) {
                    worth.put(withEnd.get(i), extreme.prices().get(sums.size() + i));
                }
            }
            worth.forEach((member, price) -> {
                if (price != 0 && counts.get(member).mayBeWithheld()) {
                    levers.set(member);
                }
            });
        }
    }
}

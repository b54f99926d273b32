package org.plumbline.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.ShownCount.Shown;
import org.plumbline.report.disclosure.ShownCount.Withheld;

class DisclosureProperties {
    private static final int MOST_CELLS = 9;

    @Property(tries = 400)
    void noSmallCountIsShownUnderEitherRule(@ForAll("tables") long[][] table, @ForAll SmallNumberRule rule) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        ProtectedCounts shown = DisclosureControl.protect(counts, rule);

        assertThat(counts.counts()).allMatch(count -> switch (shown.shown(count)) {
            case Shown(long number) -> number == 0 ? count.value() == 0 : number > rule.largestSmall();
            case Withheld _ -> true;
        });
    }

    @Property(tries = 400)
    void noWithheldCountCanBeWorkedOut(@ForAll("tables") long[][] table, @ForAll SmallNumberRule rule) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        ProtectedCounts shown = DisclosureControl.protect(counts, rule);

        assertThat(counts.counts())
                .filteredOn(count -> shown.shown(count) instanceof Withheld)
                .allMatch(count -> shown.workedOut(count).leavesDoubt());
        assertThat(counts.counts())
                .filteredOn(count -> rule.isSmall(count.value()))
                .allMatch(count -> rule.isSafe(shown.workedOut(count)));
        assertThat(shown.givenAwayBefore()).isEmpty();
    }

    /** The linear programme is checked against trying every table of small numbers that fits what is shown. */
    @Property(tries = 150)
    void tryingEveryTableFindsTheSameRange(@ForAll("smallTables") long[][] table, @ForAll("cellSets") BitSet withheld) {
        TwoWayCounts two = TwoWayCounts.withTotalsKnown(table);
        BitSet cells = (BitSet) withheld.clone();
        cells.clear(table.length * table[0].length, 64);
        BitSet all = new BitSet();
        all.set(0, two.counts().size());
        Attack attack = new Attack(two.counts(), SmallNumberRule.SUPPRESS_1_TO_5, cells, all);

        EveryTable every = EveryTable.fitting(table, cells);

        cells.stream().forEach(cell -> assertThat(attack.range(cell)).isEqualTo(every.range(cell)));
    }

    @Property(tries = 400)
    void protectingTwiceWithholdsNoMore(@ForAll("tables") long[][] table, @ForAll SmallNumberRule rule) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        BitSet once = DisclosureControl.protect(counts, rule).withheld();

        assertThat(DisclosureControl.protect(counts, rule, once).withheld()).isEqualTo(once);
    }

    @Property(tries = 400)
    void sumsWhoseCountsAreAllShownAddUp(@ForAll("tables") long[][] table) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        ProtectedCounts shown = DisclosureControl.protect(counts, SmallNumberRule.SUPPRESS_1_TO_5);

        assertThat(counts.sums())
                .allMatch(sum -> sum.members().stream().anyMatch(one -> isWithheld(shown, counts.get(one)))
                        || sum.parts().stream()
                                        .mapToLong(part -> number(shown, counts.get(part)))
                                        .sum()
                                == number(shown, counts.get(sum.whole())));
    }

    @Property(tries = 400)
    void roundedCountsAreWithinTwoOfTheTruth(@ForAll("tables") long[][] table) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        ProtectedCounts shown = DisclosureControl.protect(counts, SmallNumberRule.SUPPRESS_1_TO_7_ROUND_TO_5);

        assertThat(counts.counts())
                .filteredOn(count -> !isWithheld(shown, count))
                .allMatch(
                        count -> Math.abs(number(shown, count) - count.value()) <= 2 && number(shown, count) % 5 == 0);
    }

    @Property(tries = 200)
    void everyFurtherCountKeepsSomethingSafe(@ForAll("tables") long[][] table) {
        LinkedCounts counts = TwoWayCounts.of(table).counts();
        ProtectedCounts shown = DisclosureControl.protect(counts, SmallNumberRule.SUPPRESS_1_TO_5);

        assertThat(counts.counts())
                .filteredOn(count -> shown.shown(count).equals(new Withheld(ShownCount.Reason.GIVES_AWAY_ANOTHER)))
                .allMatch(count -> !shown.keptSafeBy(count).isEmpty());
    }

    private static boolean isWithheld(ProtectedCounts shown, Count count) {
        return shown.shown(count) instanceof Withheld;
    }

    private static long number(ProtectedCounts shown, Count count) {
        return shown.shown(count) instanceof Shown(long number) ? number : -1;
    }

    @Provide
    Arbitrary<long[][]> tables() {
        Arbitrary<Long> value = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 8)),
                net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(6, 60)));
        return tables(value, 1, 5, 1, 5);
    }

    @Provide
    Arbitrary<long[][]> smallTables() {
        return tables(Arbitraries.longs().between(0, 4), 2, 3, 2, 3);
    }

    @Provide
    Arbitrary<BitSet> cellSets() {
        return Arbitraries.longs().between(1, (1L << MOST_CELLS) - 1).map(bits -> BitSet.valueOf(new long[] {bits}));
    }

    private static Arbitrary<long[][]> tables(
            Arbitrary<Long> value, int rowsFrom, int rowsTo, int columnsFrom, int columnsTo) {
        return Combinators.combine(
                        Arbitraries.integers().between(rowsFrom, rowsTo),
                        Arbitraries.integers().between(columnsFrom, columnsTo))
                .flatAs((rows, columns) -> value.list()
                        .ofSize(rows * columns)
                        .map(values ->
                                cut(values.stream().mapToLong(Long::longValue).toArray(), rows, columns)));
    }

    private static long[][] cut(long[] values, int rows, int columns) {
        long[][] table = new long[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
        }
        return table;
    }
}

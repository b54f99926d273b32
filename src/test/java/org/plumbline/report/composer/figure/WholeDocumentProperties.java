package org.plumbline.report.composer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.disclosure.FigureKey;
import org.plumbline.report.disclosure.LinkedCounts.Role;
import org.plumbline.report.disclosure.SmallNumberRule;

/**
 * A document attacked as a reader would: all that its tables and sentences print, wherever it stands, is held against every
 * set of numbers that could be behind it. A grid of two months and two grades with its totals and shares stands in one table,
 * the total alone in another, the complement of what is good in a third, and the share in a sentence.
 */
class WholeDocumentProperties {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 31);
    private static final Across GOOD = new Across("Good", "grade=good", "");
    private static final Across OTHER = new Across("Other", "grade=other", "");
    private static final FigureKey ALL = new FigureKey("evaluations", "", FROM, TO);
    private static final FigureKey ALL_GOOD = new FigureKey("evaluations", "grade=good-or-better", FROM, TO);
    private static final int FURTHEST = 9;

    /** Something that a reader knows: what four numbers must fulfil to be behind the document. */
    private record Clue(ToLongFunction<long[]> part, ToLongFunction<long[]> whole, String printed) {
        boolean fits(long[] numbers) {
            if (printed.endsWith("%")) {
                return share(part.applyAsLong(numbers), whole.applyAsLong(numbers))
                        .equals(printed);
            }
            return Long.toString(part.applyAsLong(numbers)).equals(printed);
        }

        private static String share(long part, long whole) {
            return whole == 0
                    ? ""
                    : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP) + "%";
        }
    }

    @Property(tries = 120)
    void noSmallNumberFollowsFromTotalsSharesAndComplementsWhereverTheyStand(
            @ForAll("numbers") List<Long> behind, @ForAll @IntRange(min = 0, max = 5) int order) {
        long[] numbers = behind.stream().mapToLong(Long::longValue).toArray();

        List<Clue> clues = print(numbers, order);

        for (int cell = 0; cell < numbers.length; cell++) {
            if (SmallNumberRule.SUPPRESS_1_TO_5.isSmall(numbers[cell])) {
                assertThat(fitting(clues, numbers, cell, 0, 1))
                        .as(clues.toString())
                        .isTrue();
                assertThat(fitting(clues, numbers, cell, 6, 6 + FURTHEST))
                        .as(clues.toString())
                        .isTrue();
            }
        }
    }

    private static List<Clue> print(long[] numbers, int order) {
        FigureTable grid = grid(numbers);
        FigureTable total = one("In all", ALL, numbers[0] + numbers[1] + numbers[2] + numbers[3]);
        FigureTable complement = one("Not good", ALL.without(List.of(ALL_GOOD)), numbers[1] + numbers[3]);
        List<FigureTable> tables = new ArrayList<>(List.of(grid, total, complement));
        Collections.rotate(tables, order % 3);
        if (order > 2) {
            Collections.reverse(tables);
        }
        PublicPrinting open = new PublicPrinting(tables, SmallNumberRule.SUPPRESS_1_TO_5, List.of());
        List<Clue> clues = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            ToLongFunction<long[]> good = good(row);
            ToLongFunction<long[]> other = other(row);
            ToLongFunction<long[]> all = four -> good.applyAsLong(four) + other.applyAsLong(four);
            List<ToLongFunction<long[]>> columns = List.of(good, other, all, good, good);
            for (int column = 0; column < columns.size(); column++) {
                add(
                        clues,
                        columns.get(column),
                        all,
                        open.value(grid, new Place(row, column + 1)).text());
            }
        }
        ToLongFunction<long[]> all = four -> four[0] + four[1] + four[2] + four[3];
        add(clues, all, all, open.value(total, new Place(0, 1)).text());
        add(clues, other(2), all, open.value(complement, new Place(0, 1)).text());
        add(clues, good(2), all, open.inWords(grid, new Place(2, 5)));
        return clues;
    }

    private static void add(
            List<Clue> clues, ToLongFunction<long[]> part, ToLongFunction<long[]> whole, String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            clues.add(new Clue(part, whole, printed));
        }
    }

    private static ToLongFunction<long[]> good(int row) {
        return row == 2 ? four -> four[0] + four[2] : four -> four[2 * row];
    }

    private static ToLongFunction<long[]> other(int row) {
        return row == 2 ? four -> four[1] + four[3] : four -> four[2 * row + 1];
    }

    /** Whether numbers that fit all clues exist with this one of them within a range. */
    private static boolean fitting(List<Clue> clues, long[] numbers, int cell, long least, long greatest) {
        long[] tried = new long[numbers.length];
        return fitting(clues, numbers, cell, least, greatest, tried, 0);
    }

    private static boolean fitting(
            List<Clue> clues, long[] numbers, int cell, long least, long greatest, long[] tried, int next) {
        if (next == tried.length) {
            return clues.stream().allMatch(clue -> clue.fits(tried));
        }
        long from = next == cell ? least : Math.max(0, numbers[next] - FURTHEST);
        long to = next == cell ? greatest : numbers[next] + FURTHEST;
        for (long value = from; value <= to; value++) {
            tried[next] = value;
            if (fitting(clues, numbers, cell, least, greatest, tried, next + 1)) {
                return true;
            }
        }
        return false;
    }

    private static FigureTable one(String label, FigureKey key, long number) {
        return FigureTable.keyFigures(
                label,
                List.of(new Row(List.of(FigureCell.words(label), new Counted(number, key, Role.TOTAL, "")), false)),
                List.of());
    }

    private static FigureTable grid(long[] numbers) {
        List<Line> lines =
                List.of(new Line("April", "", FROM, FROM.plusDays(29)), new Line("May", "", FROM.plusMonths(1), TO));
        return new CountGrid("Grades", "Month", "evaluations", List.of(GOOD, OTHER))
                .gathering("Good or better", "grade=good-or-better", "evaluations-good-or-better", GOOD::equals)
                .table(
                        lines,
                        new Line("Whole", "", FROM, TO),
                        (line, across) -> numbers[2 * lines.indexOf(line) + (across.equals(GOOD) ? 0 : 1)]);
    }

    @Provide
    Arbitrary<List<Long>> numbers() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                        net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 6)),
                        net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(6, 20)))
                .list()
                .ofSize(4);
    }
}

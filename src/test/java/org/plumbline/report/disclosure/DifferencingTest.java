package org.plumbline.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_5;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.report.disclosure.CountTable.Cell;
import org.plumbline.report.disclosure.CountTable.Sum;
import org.plumbline.report.disclosure.LinkedCounts.Role;
import org.plumbline.report.disclosure.LinkedTables.Correction;
import org.plumbline.report.disclosure.ShownCount.Shown;
import org.plumbline.report.disclosure.ShownCount.Withheld;

/** What two reports give away together and neither gives away alone. */
class DifferencingTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);

    @Test
    void aYearToDateIsWithheldWhenTheLastReportLeavesOneMonthOfFewChildren() {
        CountTable last = teams(OCTOBER, 20, 18);
        CountTable now = teams(NOVEMBER, 23, 30);

        List<@Nullable Long> printed = print(now, List.of(release(last)));

        assertThat(printed.get(0)).isNull();
    }

    @Test
    void aYearToDateIsShownWhenTheMonthBetweenHoldsEnough() {
        CountTable last = teams(OCTOBER, 20, 18);
        CountTable now = teams(NOVEMBER, 31, 30);

        assertThat(print(now, List.of(release(last)))).containsExactly(31L, 30L, 61L);
    }

    @Test
    void aPartIsNotShownThatGivesAwayWhatTheLastReportWithheld() {
        CountTable last = teams(NOVEMBER, 3, 30);
        assertThat(print(last, List.of())).containsExactly(null, null, 33L);

        CountTable now = new CountTable("One team", List.of(cell("team 2", NOVEMBER, 30, Role.PART)), List.of());

        assertThat(print(now, List.of())).containsExactly(30L);
        assertThat(print(now, List.of(release(last)))).containsExactly((Long) null);
    }

    @Test
    void aTotalIsNotShownWhenItsPartsCameOutBefore() {
        List<Cell> parts = List.of(cell("team 1", NOVEMBER, 20, Role.PART), cell("team 2", NOVEMBER, 30, Role.PART));
        ReleasedTable before = release(new CountTable("Two teams", parts, List.of()));
        CountTable now = new CountTable(
                "All",
                List.of(
                        parts.get(0),
                        parts.get(1),
                        cell("team 3", NOVEMBER, 2, Role.UNPRINTED),
                        cell("all", NOVEMBER, 52, Role.PART)),
                List.of(new Sum(3, List.of(0, 1, 2))));

        assertThat(print(now, List.of(before)).get(3)).isNull();
    }

    @Test
    void whatEarlierReportsGiveAwayAlreadyIsNamed() {
        Cell three = cell("team 1", NOVEMBER, 3, Role.PART);
        CountTable table = new CountTable("One team", List.of(three), List.of());
        ReleasedTable careless = new ReleasedTable(
                "RP-1", new CountTable("As then", List.of(three), List.of()), SUPPRESS_1_TO_5, List.of(3L));
        LinkedTables tables = new LinkedTables(List.of(table), List.of(careless));

        ProtectedCounts shown = DisclosureControl.protect(tables.counts(), SUPPRESS_1_TO_5);

        assertThat(shown.givenAwayBefore()).extracting(LinkedCounts.Count::name).containsExactly("team 1");
        assertThat(shown.shown(tables.count(0, 0))).isInstanceOf(Withheld.class);
    }

    @Test
    void aFigureCorrectedSinceIsListedAndNotTied() {
        CountTable now = teams(NOVEMBER, 23, 30);
        ReleasedTable before = release(teams(NOVEMBER, 22, 30));

        LinkedTables tables = new LinkedTables(List.of(now), List.of(before));

        assertThat(tables.corrections())
                .containsExactly(new Correction("RP-1", "team 1", 22, 23), new Correction("RP-1", "all", 52, 53));
    }

    @Test
    void aQuarterDoesNotGiveAwayTheMonthThatAnEarlierReportWithheld() {
        List<Cell> months = List.of(
                monthly("all", START, 20, Role.PART),
                monthly("all", START.plusMonths(1), 3, Role.PART),
                monthly("all", START.plusMonths(2), 30, Role.PART));
        CountTable before = new CountTable("By month", months, List.of());
        assertThat(print(before, List.of())).containsExactly(20L, null, 30L);
        FigureKey quarter = new FigureKey(
                "evaluations-completed", "all", START, START.plusMonths(3).minusDays(1));
        CountTable now = new CountTable("By quarter", List.of(new Cell(quarter, "all", 53, Role.PART)), List.of());

        assertThat(print(now, List.of())).containsExactly(53L);
        assertThat(print(now, List.of(release(before)))).containsExactly((Long) null);
    }

    /** A board that meets every month sees most of the figures again and again: that must not end in nothing being shown. */
    @Test
    void yearsOfReportsDoNotHideWhatIsSafeToShow() {
        List<ReleasedTable> register = new ArrayList<>();
        for (int meeting = 0; meeting < 18; meeting++) {
            CountTable table = months(meeting, 12);
            List<@Nullable Long> printed = print(table, register);
            assertThat(printed).as("meeting " + meeting).doesNotContainNull().hasSize(13 * 4);
            register.add(new ReleasedTable("RP-" + meeting, table, SUPPRESS_1_TO_5, printed));
        }
    }

    /** Three teams and all of them, month by month and over all months, nowhere a small number. */
    private static CountTable months(int first, int count) {
        List<Cell> cells = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (int month = first; month < first + count; month++) {
            LocalDate from = START.plusMonths(month);
            int at = cells.size();
            for (int team = 0; team < 3; team++) {
                cells.add(monthly("team " + team, from, 20 + (month * 7 + team * 5) % 30, Role.PART));
            }
            long all = cells.subList(at, at + 3).stream().mapToLong(Cell::value).sum();
            cells.add(monthly("all", from, all, Role.TOTAL));
            sums.add(new Sum(at + 3, List.of(at, at + 1, at + 2)));
        }
        for (int column = 0; column < 4; column++) {
            int which = column;
            List<Integer> parts = IntStream.range(0, count)
                    .map(month -> month * 4 + which)
                    .boxed()
                    .toList();
            sums.add(new Sum(cells.size(), parts));
            long value =
                    parts.stream().mapToLong(part -> cells.get(part).value()).sum();
            Cell one = cells.get(which);
            FigureKey key = new FigureKey(
                    one.key().measure(),
                    one.name(),
                    one.key().from(),
                    START.plusMonths(first + count).minusDays(1));
            cells.add(new Cell(key, one.name() + " over all months", value, Role.TOTAL));
        }
        return new CountTable("By month", cells, sums);
    }

    private static Cell monthly(String name, LocalDate from, long value, Role role) {
        LocalDate to = from.plusMonths(1).minusDays(1);
        return new Cell(new FigureKey("evaluations-completed", name, from, to), name, value, role);
    }

    private static CountTable teams(LocalDate to, long one, long two) {
        return new CountTable(
                "By team",
                List.of(
                        cell("team 1", to, one, Role.PART),
                        cell("team 2", to, two, Role.PART),
                        cell("all", to, one + two, Role.TOTAL)),
                List.of(new Sum(2, List.of(0, 1))));
    }

    private static Cell cell(String name, LocalDate to, long value, Role role) {
        return new Cell(new FigureKey("evaluations-completed", name, START, to), name, value, role);
    }

    private static ReleasedTable release(CountTable table) {
        return new ReleasedTable("RP-1", table, SUPPRESS_1_TO_5, print(table, List.of()));
    }

    private static List<@Nullable Long> print(CountTable table, List<ReleasedTable> before) {
        LinkedTables tables = new LinkedTables(List.of(table), before);
        ProtectedCounts shown = DisclosureControl.protect(tables.counts(), SUPPRESS_1_TO_5);
        List<@Nullable Long> printed = new ArrayList<>();
        IntStream.range(0, table.cells().size())
                .forEach(i -> printed.add(
                        shown.shown(tables.count(0, i)) instanceof Shown(long number)
                                        && table.cells().get(i).role() != Role.UNPRINTED
                                ? number
                                : null));
        return printed;
    }
}

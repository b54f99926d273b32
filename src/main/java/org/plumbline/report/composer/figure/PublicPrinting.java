package org.plumbline.report.composer.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.disclosure.CountTable;
import org.plumbline.report.disclosure.DisclosureControl;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.LinkedTables;
import org.plumbline.report.disclosure.ProtectedCounts;
import org.plumbline.report.disclosure.ReleasedTable;
import org.plumbline.report.disclosure.ShownCount;
import org.plumbline.report.disclosure.ShownCount.Shown;
import org.plumbline.report.disclosure.ShownCount.Withheld;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Value;

/**
 * Numbers for everybody: small ones withheld, and all others from which one of them could be worked out, by the tables of
 * this report and of those already out.
 */
public final class PublicPrinting implements Printing {
    private final SmallNumberRule rule;
    private final List<FigureTable> tables;
    private final List<Map<Place, Integer>> cells = new ArrayList<>();
    private final List<CountTable> counted = new ArrayList<>();
    private final Map<FigureTable, Integer> positions = new HashMap<>();
    private final LinkedTables linked;
    private final ProtectedCounts shown;

    /**
     * Protects the tables of one document, all of them at once.
     *
     * @param released the tables that earlier documents printed
     */
    public PublicPrinting(List<FigureTable> tables, SmallNumberRule rule, List<ReleasedTable> released) {
        this.rule = rule;
        this.tables = List.copyOf(new LinkedHashSet<>(tables));
        for (FigureTable table : this.tables) {
            positions.put(table, positions.size());
            Map<Place, Integer> places = CountedCells.places(table);
            cells.add(places);
            counted.add(CountedCells.of(table, places));
        }
        linked = new LinkedTables(counted, released);
        shown = DisclosureControl.protect(linked.counts(), rule);
    }

    @Override
    public Value value(FigureTable table, Place place) {
        return switch (table.cell(place)) {
            case FigureCell.Words(String text) -> Value.words(text);
            case FigureCell.Plain(BigDecimal number, String unit) -> Printing.plain(number, unit);
            case Counted _ ->
                switch (shown(table, place)) {
                    case Shown(long number) -> Value.count(number);
                    case Withheld _ -> Value.withheld(rule.mark());
                };
            case FigureCell.Share(int part, int whole) ->
                share(shown(table, new Place(place.row(), part)), shown(table, new Place(place.row(), whole)));
        };
    }

    private Value share(ShownCount part, ShownCount whole) {
        return part instanceof Shown(long some) && whole instanceof Shown(long all)
                ? Printing.share(some, all)
                : Value.withheld(rule.mark());
    }

    @Override
    public String inWords(FigureTable table, Place place) {
        if (!(table.cell(place) instanceof Counted)) {
            Value value = value(table, place);
            return table.cell(place) instanceof FigureCell.Share && value.number() == null ? SOME_SHARE : value.text();
        }
        return switch (shown(table, place)) {
            case Shown(long number) -> Value.count(number).text();
            case Withheld(ShownCount.Reason reason) ->
                reason == ShownCount.Reason.SMALL ? "a small number of" : "a number of";
        };
    }

    private ShownCount shown(FigureTable table, Place place) {
        return shown.shown(count(table, place));
    }

    private Count count(FigureTable table, Place place) {
        int position = Objects.requireNonNull(positions.get(table), "Not one of the tables of this document");
        return linked.count(position, Objects.requireNonNull(cells.get(position).get(place)));
    }

    /** Every number kept back, in the order of the tables. */
    public List<HiddenNumber> hidden() {
        List<HiddenNumber> hidden = new ArrayList<>();
        for (FigureTable table : tables) {
            CountedCells.places(table).keySet().forEach(place -> {
                Count count = count(table, place);
                if (shown.shown(count) instanceof Withheld(ShownCount.Reason reason)) {
                    hidden.add(new HiddenNumber(
                            table.caption(),
                            CountedCells.name(table, place),
                            count.value(),
                            reason,
                            rule,
                            reason == ShownCount.Reason.GIVES_AWAY_ANOTHER
                                    ? shown.keptSafeBy(count).stream()
                                            .map(Count::name)
                                            .toList()
                                    : List.of()));
                }
            });
        }
        return hidden;
    }

    /**
     * The cells kept back that a number in the words of the document would give away, by column, row and table: withheld
     * counts of this size, or withheld shares of this size, of the rest too.
     *
     * @param share whether it is one, in hundredths
     */
    public List<String> withheldAs(BigDecimal number, boolean share) {
        return tables.stream()
                .flatMap(table -> table.places().stream()
                        .filter(place -> share ? hidesShare(table, place, number) : hidesCount(table, place, number))
                        .map(place -> "“" + CountedCells.name(table, place) + "” in “" + table.caption() + "”"))
                .distinct()
                .toList();
    }

    private boolean hidesCount(FigureTable table, Place place, BigDecimal number) {
        return table.cell(place) instanceof Counted counted
                && !rule.isSmall(counted.number())
                && BigDecimal.valueOf(counted.number()).compareTo(number) == 0
                && shown(table, place) instanceof Withheld;
    }

    /** A share of a whole that is shown gives its part away. */
    private boolean hidesShare(FigureTable table, Place place, BigDecimal number) {
        return switch (table.cell(place)) {
            case FigureCell.Share(int part, int whole) ->
                value(table, place).number() == null
                        && isShare(
                                Printing.number(table, place.row(), part),
                                Printing.number(table, place.row(), whole),
                                number);
            case Counted counted ->
                shown(table, place) instanceof Withheld
                        && table.sums().stream()
                                .filter(sum ->
                                        sum.parts().contains(place) && shown(table, sum.whole()) instanceof Shown)
                                .anyMatch(sum -> isShare(
                                        counted.number(),
                                        Printing.number(
                                                table,
                                                sum.whole().row(),
                                                sum.whole().column()),
                                        number));
            case FigureCell.Words _, FigureCell.Plain _ -> false;
        };
    }

    private static boolean isShare(long part, long whole, BigDecimal number) {
        return whole > 0 && (isRounded(part, whole, number) || isRounded(whole - part, whole, number));
    }

    private static boolean isRounded(long part, long whole, BigDecimal number) {
        return BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), Math.max(0, number.scale()), RoundingMode.HALF_UP)
                        .compareTo(number)
                == 0;
    }

    /** Small numbers that earlier documents give away already, whatever this one keeps back. */
    public List<String> givenAwayBefore() {
        return shown.givenAwayBefore().stream().map(Count::name).toList();
    }

    /** Numbers that an earlier document printed otherwise, in sentences. */
    public List<String> corrections() {
        return linked.corrections().stream()
                .map(one -> "%s: %,d in %s, %,d now".formatted(one.name(), one.before(), one.report(), one.now()))
                .toList();
    }

    /** What the register keeps once the document is out under this name. */
    public List<ReleasedTable> release(String report) {
        List<ReleasedTable> released = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<@Nullable Long> printed = new ArrayList<>();
            for (int cell = 0; cell < counted.get(i).cells().size(); cell++) {
                printed.add(shown.shown(linked.count(i, cell)) instanceof Shown(long number) ? number : null);
            }
            if (!printed.isEmpty()) {
                released.add(new ReleasedTable(report, counted.get(i), rule, printed));
            }
        }
        return released;
    }
}

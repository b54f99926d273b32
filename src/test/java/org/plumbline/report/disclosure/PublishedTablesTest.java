package org.plumbline.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_5;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_7_ROUND_TO_5;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.ShownCount.Shown;
import org.plumbline.report.disclosure.ShownCount.Withheld;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Against cases made by an exhaustive search with scipy's linear programme as the attacker: rounding, the fewest further
 * cells, and what can be worked out of each.
 */
class PublishedTablesTest {

    static Stream<JsonNode> roundings() throws IOException {
        return cases("rounding");
    }

    @ParameterizedTest
    @MethodSource("roundings")
    void areRoundedAndWithheldAsPublished(JsonNode one) {
        long count = one.get("count").asLong();

        assertThat(text(count, SUPPRESS_1_TO_5))
                .isEqualTo(one.get("dfe_cin_style_suppress_1_5").asString());
        assertThat(text(count, SUPPRESS_1_TO_7_ROUND_TO_5))
                .isEqualTo(one.get("hes_style_0_star_round5").asString());
    }

    static Stream<JsonNode> tables() throws IOException {
        return cases("tables");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areOpenWhileOnlySmallNumbersAreWithheld(JsonNode one) {
        TwoWayCounts table = table(one);
        BitSet primary = cells(table, one.get("primary"));
        Attack attack = attack(table, primary);

        assertBounds(table, attack, one.get("primary_only_bounds"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void letThatMuchBeWorkedOutWhenTheseAreWithheld(JsonNode one) {
        TwoWayCounts table = table(one);
        for (String level : new String[] {"no_exact_disclosure", "strict"}) {
            BitSet withheld = cells(table, one.get("primary"));
            withheld.or(cells(table, one.get(level).get("one_optimum")));

            assertBounds(table, attack(table, withheld), one.get(level).get("bounds"));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void needNoMoreCellsThanTheSmallestNumberPossible(JsonNode one) {
        TwoWayCounts table = table(one);
        BitSet primary = cells(table, one.get("primary"));

        BitSet further =
                DisclosureControl.protect(table.counts(), SUPPRESS_1_TO_5).withheld();
        further.andNot(primary);

        JsonNode best = one.get("strict");
        assertThat(further.cardinality())
                .isEqualTo(best.get("min_secondary_cells").asInt());
        assertThat(further.stream()
                        .mapToLong(cell -> table.counts().get(cell).value())
                        .sum())
                .isEqualTo(best.get("min_total_value").asLong());
    }

    @Nested
    class WithTotalsThatMayBeWithheld {
        static Stream<JsonNode> tables() throws IOException {
            return cases("tables");
        }

        @ParameterizedTest
        @MethodSource("tables")
        void keepTheirTotals(JsonNode one) {
            TwoWayCounts table = TwoWayCounts.of(numbers(one));

            ProtectedCounts shown = DisclosureControl.protect(table.counts(), SUPPRESS_1_TO_5);

            assertThat(table.rowTotals()).allMatch(total -> shown.shown(total) instanceof Shown);
            assertThat(table.columnTotals()).allMatch(total -> shown.shown(total) instanceof Shown);
        }
    }

    private static String text(long count, SmallNumberRule rule) {
        LinkedCounts.Builder builder = LinkedCounts.builder();
        Count one = builder.part("children", count);
        return switch (DisclosureControl.protect(builder.build(), rule).shown(one)) {
            case Shown(long number) -> Long.toString(number);
            case Withheld _ -> rule.mark();
        };
    }

    private static Attack attack(TwoWayCounts table, BitSet withheld) {
        BitSet all = new BitSet();
        all.set(0, table.counts().size());
        return new Attack(table.counts(), SUPPRESS_1_TO_5, withheld, all);
    }

    private static void assertBounds(TwoWayCounts table, Attack attack, JsonNode bounds) {
        bounds.propertyStream().forEach(bound -> {
            String[] place = bound.getKey().replaceAll("[() ]", "").split(",");
            Count cell = table.cell(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
            Range range = attack.range(cell.index());
            assertThat((double) range.least())
                    .as(bound.getKey())
                    .isEqualTo(bound.getValue().get(0).asDouble());
            assertThat((double) range.greatest())
                    .as(bound.getKey())
                    .isEqualTo(bound.getValue().get(1).asDouble());
        });
    }

    private static TwoWayCounts table(JsonNode one) {
        return TwoWayCounts.withTotalsKnown(numbers(one));
    }

    private static long[][] numbers(JsonNode one) {
        return one.get("table")
                .valueStream()
                .map(row -> row.valueStream().mapToLong(JsonNode::asLong).toArray())
                .toArray(long[][]::new);
    }

    private static BitSet cells(TwoWayCounts table, JsonNode places) {
        BitSet cells = new BitSet();
        places.forEach(place ->
                cells.set(table.cell(place.get(0).asInt(), place.get(1).asInt()).index()));
        return cells;
    }

    private static Stream<JsonNode> cases(String kind) throws IOException {
        try (InputStream file = PublishedTablesTest.class.getResourceAsStream("disclosure_control.json")) {
            return new JsonMapper().readTree(file).get(kind).valueStream();
        }
    }
}

package org.plumbline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.ChartKind;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Value;

/** When a table is drawn at all. */
class ChartsTest {
    @Test
    void drawsWhatHasNothingWithheldEvenWhereNothingHappened() {
        assertThat(Charts.isWorthDrawing(chart("0", "0"))).isTrue();
        assertThat(Charts.isWorthDrawing(chart("12", "0"))).isTrue();
    }

    @Test
    void drawsAsLongAsNoMoreIsWithheldThanShown() {
        assertThat(Charts.isWorthDrawing(chart("12", "c"))).isTrue();
        assertThat(Charts.isWorthDrawing(chart("12", "c", "c"))).isFalse();
    }

    @Test
    void rowsOfNothingDoNotMakeUpForWhatIsWithheld() {
        assertThat(Charts.isWorthDrawing(chart("0", "0", "0", "c"))).isFalse();
    }

    private static Chart chart(String... numbers) {
        List<Row> rows = Arrays.stream(numbers)
                .map(number -> Row.of(Stream.of(
                                Value.words("Month"),
                                number.equals("c") ? Value.withheld("c") : Value.count(Long.parseLong(number)))
                        .toList()))
                .toList();
        return new Chart(
                "How many",
                ChartKind.BARS,
                new DataTable(
                        "Numbers", List.of(new Column("Month", false), new Column("Done", true)), rows, List.of()),
                List.of(1));
    }
}

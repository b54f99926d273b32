package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackedBarsTest {
    private static final String LONG_NAME = "Tarrowbridge Child in Need and Protection Team";

    @Test
    void leavesRoomForALongName() {
        assertThat(chartOf(LONG_NAME).labelX()).isGreaterThanOrEqualTo(LONG_NAME.length() * 8);
    }

    @Test
    void spendsNoRoomOnShortNames() {
        assertThat(chartOf("Mar 2026").labelX()).isLessThan(chartOf(LONG_NAME).labelX());
    }

    @Test
    void cutsANameThatWouldLeaveNoRoomForTheBarsAndKeepsItWholeInTheTable() {
        String endless = "Team " + "of everything ".repeat(20);
        StackedBars chart = chartOf(endless);

        assertThat(chart.width()).isLessThan(1000);
        assertThat(chart.shown(chart.bars().getFirst())).endsWith("…").hasSizeLessThan(50);
        assertThat(chart.table().rows().getFirst().getFirst().text()).isEqualTo(endless);
    }

    private static StackedBars chartOf(String label) {
        return new StackedBars(
                "grades",
                "Grades",
                "Grades by team",
                "Team",
                List.of(new StackedBars.Series("Good", StackedBars.Fill.STRIPES)),
                List.of(new StackedBars.Bar(label, List.of(3))));
    }
}

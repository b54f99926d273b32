package org.plumbline.plan.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.life.ASituation.reading;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureCourseTest {

    private static MeasureCourse atLeastEighty(Reading... readings) {
        return new MeasureCourse(new BigDecimal("80"), true, 3, List.of(readings));
    }

    @Test
    void holdsWhenTheTargetIsMetAtTheEndOfTwoPeriods() {
        assertThat(atLeastEighty(reading("2025-09-30", "80"), reading("2025-12-31", "82.5"))
                        .hasHeld())
                .isTrue();
    }

    @Test
    void doesNotHoldAfterOneGoodReading() {
        assertThat(atLeastEighty(reading("2025-12-31", "95")).hasHeld()).isFalse();
    }

    @Test
    void doesNotHoldByTwoReadingsOfOnePeriod() {
        assertThat(atLeastEighty(reading("2025-12-01", "95"), reading("2025-12-31", "95"))
                        .hasHeld())
                .isFalse();
    }

    @Test
    void doesNotHoldWhenItDippedBetween() {
        assertThat(atLeastEighty(reading("2025-09-30", "85"), reading("2025-11-15", "79"), reading("2025-12-31", "85"))
                        .hasHeld())
                .isFalse();
    }

    @Test
    void forgivesADipBeforeTheTwoPeriods() {
        assertThat(atLeastEighty(reading("2025-03-31", "40"), reading("2025-09-30", "85"), reading("2025-12-31", "85"))
                        .hasHeld())
                .isTrue();
    }

    @Test
    void countsDownwardsWhereLessIsBetter() {
        var days = new MeasureCourse(
                new BigDecimal("10"), false, 1, List.of(reading("2026-01-31", "9"), reading("2026-02-28", "10")));

        assertThat(days.hasHeld()).isTrue();
        assertThat(days.meets(new BigDecimal("10.5"))).isFalse();
    }

    @Test
    void neverHoldsWithoutATarget() {
        var told = new MeasureCourse(null, true, 1, List.of(reading("2026-01-31", "9"), reading("2026-02-28", "10")));

        assertThat(told.hasHeld()).isFalse();
        assertThat(told.latest()).contains(reading("2026-02-28", "10"));
    }

    @Test
    void holdsFromTheEndOfFebruaryToTheEndOfMay() {
        assertThat(atLeastEighty(reading("2026-02-28", "80"), reading("2026-05-31", "80"))
                        .hasHeld())
                .isTrue();
    }
}

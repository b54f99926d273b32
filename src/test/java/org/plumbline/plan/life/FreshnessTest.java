package org.plumbline.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;

class FreshnessTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    private static Freshness updated(int daysAgo) {
        return Freshness.of(TODAY.minusDays(daysAgo), TODAY, true);
    }

    @Test
    void holdsForSixWeeksAndNotADayLonger() {
        assertThat(updated(42).isStale()).isFalse();
        assertThat(updated(43).isStale()).isTrue();
    }

    @Test
    void asksOnTheLastDayOnWhichTheOldAnswerHolds() {
        assertThat(updated(41).isDue()).isFalse();
        assertThat(updated(42).isDue()).isTrue();
    }

    @Test
    void isNeverStaleWhereNothingMoreIsExpected() {
        assertThat(Freshness.of(TODAY.minusYears(1), TODAY, false).isStale()).isFalse();
    }

    @Test
    void expectsAnswersUntilVerifiedAndEmbedded() {
        assertThat(Freshness.isExpected(Delivery.VERIFIED, Impact.EVIDENT, false))
                .isTrue();
        assertThat(Freshness.isExpected(Delivery.VERIFIED, Impact.EMBEDDED, false))
                .isFalse();
        assertThat(Freshness.isExpected(Delivery.ON_TRACK, Impact.NONE_YET, true))
                .isFalse();
    }

    @Test
    void takesADayToComeForToday() {
        assertThat(updated(-3).days()).isZero();
    }
}

package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void writesDaysAsPeopleSayThem() {
        assertThat(Dates.day(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
        assertThat(Dates.shortDay(LocalDate.of(2026, 9, 13))).isEqualTo("13 Sep 2026");
        assertThat(Dates.dayOrNotKnown(null)).isEqualTo("not known");
    }

    @Test
    void tellsTheTimeOfLondonInSummer() {
        var justBeforeMidnightUtc = Instant.parse("2026-06-30T23:30:00Z");

        assertThat(Dates.moment(justBeforeMidnightUtc)).isEqualTo("1 July 2026 at 0:30");
        assertThat(Dates.dayOf(justBeforeMidnightUtc)).isEqualTo("2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "0, due today",
        "1, due in 1 working day",
        "3, due in 3 working days",
        "-1, 1 working day overdue",
        "-12, 12 working days overdue"
    })
    void saysHowLongIsLeft(int left, String words) {
        assertThat(Dates.due(left)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT-5M, just now", "PT59S, just now", "PT1M, 1 minute ago", "PT3H5M, 3 hours ago", "P2DT1H, 2 days ago"
    })
    void saysHowLongAgo(String gone, String words) {
        var now = Instant.parse("2026-03-03T10:00:00Z");

        assertThat(Dates.ago(now.minus(java.time.Duration.parse(gone)), now)).isEqualTo(words);
    }
}

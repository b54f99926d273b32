package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/2024",
                "31-3-2024",
                "31.03.2024",
                "31/03/2024 10:15",
                "31/03/2024 00:00:00",
                "2024-03-31",
                "2024-03-31T00:00:00",
                "31 March 2024",
                "31-Mar-2024",
            })
    void readsADateHoweverItIsWritten(String written) {
        assertThat(Dates.ofText(written)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "03/31/2024",
                "31/03/24",
                "31/03/0204",
                "soon",
                "2024",
                "31/03/2024 and more",
                "/",
                ""
            })
    void doesNotGuess(String written) {
        assertThat(Dates.ofText(written)).isNull();
    }

    @Test
    void readsExcelDatesOfBothCalendars() {
        assertThat(Dates.ofSerial(45382, false)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Dates.ofSerial(45382.75, false)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Dates.ofSerial(43920, true)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void refusesNumbersThatAreNoDateOfALivingService() {
        assertThat(Dates.ofSerial(7, false)).isNull();
        assertThat(Dates.ofSerial(20240331, false)).isNull();
        assertThat(Dates.ofSerial(-1, false)).isNull();
        assertThat(Dates.ofSerial(Double.NaN, false)).isNull();
    }
}

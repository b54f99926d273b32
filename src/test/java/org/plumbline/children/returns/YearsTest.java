package org.plumbline.children.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void countsAYearByTheMarchItEndsIn() {
        assertThat(Years.yearOf(LocalDate.of(2024, 3, 31))).isEqualTo(2024);
        assertThat(Years.yearOf(LocalDate.of(2024, 4, 1))).isEqualTo(2025);
    }

    @Test
    void saysItsYearsAsPeopleWriteThem() {
        assertThat(new Years(2025, 9999).inWords()).isEqualTo("from 2024-25 on");
        assertThat(new Years(0, 2024).inWords()).isEqualTo("until 2023-24");
        assertThat(new Years(2019, 2021).inWords()).isEqualTo("2018-19 to 2020-21");
        assertThat(Years.shown(2100)).isEqualTo("2099-00");
    }
}

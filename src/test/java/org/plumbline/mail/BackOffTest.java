package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest(name = "after {0} failures waits {1}")
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "6, PT32M", "7, PT1H", "8, PT1H", "100000, PT1H"})
    void doublesUpToAnHour(int failures, Duration wait) {
        assertThat(BackOff.after(failures)).isEqualTo(wait);
    }
}

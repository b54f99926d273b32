package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SaveStateTest {
    private static final Instant NOW = Instant.parse("2026-03-03T15:00:00Z");

    @Test
    void saysTheTimeOfToday() {
        assertThat(SaveState.at(Instant.parse("2026-03-03T10:42:00Z"), NOW).words())
                .isEqualTo("Saved at 10:42");
    }

    @Test
    void saysTheDayWhenItWasNotToday() {
        assertThat(SaveState.at(Instant.parse("2026-02-27T10:42:00Z"), NOW).words())
                .isEqualTo("Saved on 27 February 2026 at 10:42");
    }

    @Test
    void saysThatNothingIsSavedYet() {
        assertThat(SaveState.at(null, NOW).words()).isEqualTo("Not saved yet");
    }
}

package org.plumbline.draw.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final String DIGITS = "012345612345612345612345";

    private final Secret secret = Secret.findInHex(HEX).orElseThrow();

    /** Both hashes were made with {@code xxd -r -p | sha256sum}. */
    @Test
    void followsFromTheBytesOfTheSecretAndTheDigits() {
        assertThat(secret.commitment()).isEqualTo("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
        assertThat(Seed.of(secret, new DiceDigits(DIGITS)).value())
                .isEqualTo("aa65ef07feba157c83f7055293f67c05c22f4b6de3f511232837ff8e2dbc525e");
    }

    @Test
    void changesWithALeadingZero() {
        assertThat(Seed.of(secret, new DiceDigits("0" + DIGITS))).isNotEqualTo(Seed.of(secret, new DiceDigits(DIGITS)));
    }

    @Test
    void takesDigitsInGroupsAndLines() {
        assertThat(DiceDigits.findIn(" 012345 612345\n612345\t612345 ")).contains(new DiceDigits(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901234567890123", "1234567890123456789012a4", "１２３４５６１２３４５６１２３４５６１２３４５６"})
    void refusesTooFewDigitsAndAnythingElse(String typed) {
        assertThat(DiceDigits.findIn(typed)).isEmpty();
    }

    @Test
    void rollsSixSidedDice() {
        assertThat(DiceDigits.rolled(new Random(1)).value()).matches("[1-6]{24}");
    }

    @Test
    void keepsTheSecretOutOfLogs() {
        assertThat(secret.toString()).doesNotContain(HEX).contains(secret.commitment());
    }

    @Test
    void makesADifferentSecretEachTime() {
        SecureRandom random = new SecureRandom();

        assertThat(Secret.fresh(random)).isNotEqualTo(Secret.fresh(random));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "Z00102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"})
    void knowsWhatIsNoSecret(String hex) {
        assertThat(Secret.findInHex(hex)).isEmpty();
        assertThat(Secret.find(new byte[31])).isEmpty();
    }
}

package org.plumbline.children.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnReading;

/**
 * A set that others made up (SOURCES.md beside the files). The numbers were counted apart from this reader: rows and
 * children by cut, sort and uniq, the order of episodes by a few lines of a script over the sorted file.
 */
class ThirdPartySetTest {
    @Test
    void hasTheRowsAndChildrenCountedByHand() throws IOException {
        ReturnReading reading = read();

        assertThat(reading.tables().entrySet())
                .extracting(entry -> entry.getKey().key() + " " + entry.getValue())
                .containsExactly(
                        "header 2675",
                        "episodes 5050",
                        "reviews 12582",
                        "uasc 132",
                        "oc2 2675",
                        "prev-perm 2675",
                        "missing 43");
        assertThat(reading.children()).isEqualTo(2_675);
        assertThat(reading.isRefused()).isFalse();
    }

    @Test
    void hasTheProblemsCountedByHand() throws IOException {
        ReturnReading reading = read();

        assertThat(count(reading, "no-episode"))
                .as("2,675 children, 2,123 with episodes")
                .isEqualTo(552);
        assertThat(count(reading, "not-in-header")).isZero();
        assertThat(count(reading, "episode-overlaps")).isEqualTo(62);
        assertThat(count(reading, "episode-not-ended")).isEqualTo(10);
        assertThat(count(reading, "episode-order")).isEqualTo(10);
        assertThat(count(reading, "ends-before-start")).isZero();
        assertThat(count(reading, "ends-without-reason")).isZero();
        assertThat(count(reading, "parents-without-order"))
                .as("P1 under section 20")
                .isEqualTo(13);
        assertThat(count(reading, "row-twice")).isEqualTo(2);
    }

    @Test
    void namesAThousandOfAKindAndCountsTheRest() throws IOException {
        assertThat(count(read(), "reason-without-end")).isEqualTo(1_000);
        assertThat(read().problems())
                .extracting(problem -> problem.message())
                .as("1,413 episodes have a REC and no DEC")
                .contains("There are 413 more of the kind reason-without-end in this column.");
    }

    private static ReturnReading read() throws IOException {
        List<Path> files = Stream.of("header", "episodes", "reviews", "uasc", "oc2", "previous_permanence", "missing")
                .map(ThirdPartySetTest::sample)
                .toList();
        return Ssda903Reader.read(files, new ReturnAsked(LocalDate.of(2018, 3, 31), LocalDate.of(2026, 6, 1)));
    }

    private static Path sample(String name) {
        try {
            return Path.of(Objects.requireNonNull(ThirdPartySetTest.class.getResource(name + ".csv"))
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long count(ReturnReading reading, String code) {
        return reading.problems().stream()
                .filter(problem -> problem.kind().key().equals(code))
                .count();
    }
}

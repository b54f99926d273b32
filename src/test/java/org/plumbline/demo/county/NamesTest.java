package org.plumbline.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    /** More than the staff of a county of three hundred thousand children over thirty months. */
    private static final int PEOPLE = 90_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2026, Long.MAX_VALUE, -7})
    void neverGivesTwoPeopleOneNameInTheLargestCounty(long seed) {
        assertThat(PEOPLE).isLessThan(Names.count());
        assertThat(IntStream.range(0, PEOPLE)
                        .mapToObj(number -> Names.person(seed, number).name()))
                .doesNotHaveDuplicates();
    }
}

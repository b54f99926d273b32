package org.plumbline.children.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jae vang            | vang, jae
        brandon-lee hampton | brandon lee hampton
        mathilde cutsforth  | matilde cutsforth
        mathilde cutsforth  | mathilde cutsfroth
        mathilde cutsforth  | mathilde cutsforht
        stefan rees-jones   | stefan rees-jonas
        chris smith         | christopher smith
        """)
    void offersNamesThatMayBeOnePersons(String one, String other) {
        assertThat(Likeness.of(one).isAlike(Likeness.of(other))).isTrue();
        assertThat(Likeness.of(other).isAlike(Likeness.of(one))).isTrue();
        assertThat(Collections.disjoint(
                        Likeness.of(one).keys(), Likeness.of(other).keys()))
                .as("no key in common")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ann lee       | ian lee
        jo lee        | joanna lee
        petra wills   | peter wells
        emir dyer     | emma dyer
        ezra leigh    | rose cunningham
        locum worker 1 | locum worker 2
        """)
    void leavesNamesAloneThatAreTwoPeoples(String one, String other) {
        assertThat(Likeness.of(one).isAlike(Likeness.of(other))).isFalse();
    }
}

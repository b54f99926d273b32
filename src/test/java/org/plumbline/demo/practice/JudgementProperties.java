package org.plumbline.demo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.plumbline.demo.county.Dice;

/** What holds for every judgement in the county. */
class JudgementProperties {
    @Property
    void unsafePracticeIsInadequateAsAWhole(@ForAll @DoubleRange(min = 0.5, max = 4.5) double level, @ForAll long key) {
        var judgement = judge(level, key);

        if (judgement.domains().get("safety") == Judgement.INADEQUATE) {
            assertThat(judgement.overall()).isEqualTo(Judgement.INADEQUATE);
        }
    }

    @Property
    void aGradeAboveACeilingIsADeparture(@ForAll @DoubleRange(min = 0.5, max = 4.5) double level, @ForAll long key) {
        var judgement = judge(level, key);
        int limiting =
                Math.min(judgement.domains().get("safety"), judgement.domains().get("oversight"));

        boolean above = limiting <= Judgement.REQUIRES_IMPROVEMENT && judgement.overall() >= Judgement.GOOD;

        assertThat(judgement.departs()).isEqualTo(above);
    }

    private static Judgement judge(double level, long key) {
        var codes =
                Forms.twelveDomains().domains().stream().map(Form.Domain::code).toList();
        return Judgement.of(level, codes, Dice.of(key));
    }
}

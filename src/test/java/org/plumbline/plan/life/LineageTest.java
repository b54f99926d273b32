package org.plumbline.plan.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.life.Lineage.objections;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;

class LineageTest {

    @ParameterizedTest(name = "{0}, {1}, {2} successors: {3}")
    @CsvSource({
        "COMPLETED, DELIVERED, 0, true",
        "COMPLETED, VERIFIED,  0, true",
        "COMPLETED, ON_TRACK,  0, false",
        "COMPLETED, VERIFIED,  1, false",
        "CARRIED,   AT_RISK,   1, true",
        "CARRIED,   AT_RISK,   0, false",
        "CARRIED,   AT_RISK,   2, false",
        "EXPANDED,  DELIVERED, 1, true",
        "EXPANDED,  ON_TRACK,  3, true",
        "EXPANDED,  ON_TRACK,  0, false",
        "DROPPED,   ON_TRACK,  0, true",
        "DROPPED,   ON_TRACK,  1, false",
    })
    void allowsWhatMakesSense(Fate fate, Delivery delivery, int successors, boolean allowed) {
        assertThat(objections(fate, delivery, successors, "Agreed by the board").isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED,0", "CARRIED,1", "EXPANDED,1", "DROPPED,0"})
    void alwaysAsksForTheReason(Fate fate, int successors) {
        assertThat(objections(fate, Delivery.VERIFIED, successors, " "))
                .containsExactly(Lineage.Objection.REASON_MISSING);
    }
}

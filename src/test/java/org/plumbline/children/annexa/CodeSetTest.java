package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSetTest {
    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "GENDER, b) Female, female",
        "GENDER, Female, female",
        "GENDER, F, female",
        "GENDER, 2, female",
        "GENDER, c) Not stated/recorded (or unborn), not-stated",
        "ETHNICITY, s) NOBT, NOBT",
        "ETHNICITY, s) REFU, REFU",
        "ETHNICITY, White British [WBRI], WBRI",
        "ETHNICITY, WBRI - White British, WBRI",
        "DISABILITY, a) Yes, yes",
        "DISABILITY, 0, no",
        "CONTACT_SOURCE, q) 6: Police, 6",
        "CONTACT_SOURCE, b) 1B: Individual, 1B",
        "CONTACT_SOURCE, 4 Housing, 4",
        "NEED, N1 - Abuse or Neglect, N1",
        "NEED, Abuse or neglect, N1",
        "CASE_STATUS, c) Child in need plan, child-in-need-plan",
        "ABUSE_LATEST, Physical abuse, PHY",
        "ABUSE_LATEST, e) Multiple/not recommended, MUL",
        "LEGAL_STATUS, C2: FCO, C2",
        "LEGAL_STATUS, E1: Placement order, E1",
        "PLACEMENT_TYPE, k) P1: Placed with parents, P1",
        "PLACEMENT_TYPE, P1, P1",
        "PLACEMENT_TYPE, Placed with parents, P1",
        "PLACEMENT_TYPE, k), P1",
        "PLACEMENT_TYPE, zz) T4, T4",
        "PLACEMENT_TYPE, n) H5: Residential accommodation, H5",
        "PROVIDER, e) PR4 - Private, PR4",
        "PROVIDER, a) PR0, PR0",
        "CARE_END_REASON, k) E47: Special Guardianship Orders - relative/friend, E47",
        "ACCOMMODATION, Y: Other accommodation, Y",
        "ACTIVITY, G5: Not in education employment or training - other, G5",
        "ELIGIBILITY, b) Former relevant child, former-relevant",
    })
    void understandsEveryWayACodeIsWritten(Column column, String written, String code) {
        CodeSet codes = column.codes();

        assertThat(codes == null ? null : codes.find(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PSRMEM - Support with memory and cognition", "CS Assessment Updated", "Neglect and more"})
    void doesNotGuess(String written) {
        assertThat(CodeSets.NEED.find(written)).isNull();
        assertThat(CodeSets.YES_NO.find(written)).isNull();
        assertThat(CodeSets.ABUSE.find(written)).isNull();
    }
}

package org.plumbline.children.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.children.extract.Rows.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.children.FactKind;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.Value;

class RowFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Test
    void aRowOfListEightIsAFactForEachThingThatChangesOnItsOwn() {
        List<NewFact> facts = RowFacts.of(row(
                AnnexList.CHILDREN_IN_CARE,
                Map.of(
                        Column.CARE_START,
                        DAY.minusYears(1),
                        Column.LEGAL_START,
                        DAY.minusMonths(5),
                        Column.LEGAL_STATUS,
                        "C2",
                        Column.PLACEMENT_START,
                        DAY.minusMonths(2),
                        Column.CARE_VISIT_ON,
                        DAY,
                        Column.IRO_VISIT_ON,
                        DAY)));

        assertThat(facts)
                .extracting(fact -> fact.kind().key() + " " + fact.key())
                .containsExactly(
                        "person ",
                        "care 2023-02-01",
                        "legal-status 2023-09-01",
                        "placement 2023-12-01",
                        "visit care/2024-02-01",
                        "visit reviewing-officer/2024-02-01");
    }

    @Test
    void keepsADayThatWasNotUnderstoodAsFound() {
        NewFact need = only(
                FactKind.NEED,
                RowFacts.of(row(AnnexList.CHILDREN_IN_NEED, Map.of(Column.NEED_START, new Value.Unclear("soon")))));

        assertThat(need.happenedOn()).isNull();
        assertThat(need.attributes()).isEqualTo("{\"need-start\":{\"found\":\"soon\"}}");
    }

    @Test
    void keepsAVisitWhoseDayWasNotUnderstood() {
        List<NewFact> facts = RowFacts.of(
                row(AnnexList.CHILD_PROTECTION, Map.of(Column.PLAN_VISIT_ON, new Value.Unclear("last week"))));

        assertThat(only(FactKind.VISIT, facts).attributes()).contains("\"found\":\"last week\"");
    }

    @Test
    void twoRowsThatSayTheSameMakeTheSameVersionAndOthersDoNot() {
        NewFact one = contact("6");
        NewFact same = contact("6");
        NewFact other = contact("9");

        assertThat(one.contentHash()).isEqualTo(same.contentHash()).isNotEqualTo(other.contentHash());
        assertThat(one.key()).isEqualTo(other.key());
    }

    @Test
    void saysNothingOfAdultsNorNamesNorPostcodes() {
        assertThat(RowFacts.of(row(AnnexList.ADOPTERS, Map.of(Column.ADOPTER_ENQUIRY_ON, DAY))))
                .isEmpty();
        assertThat(RowFacts.of(row(
                        AnnexList.CHILDREN_IN_CARE,
                        Map.of(
                                Column.CARE_START,
                                DAY,
                                Column.WORKER,
                                "Ann Lee",
                                Column.TEAM,
                                "North",
                                Column.PLACEMENT_POSTCODE,
                                "AB1 2CD"))))
                .noneMatch(fact -> fact.attributes().contains("Ann Lee")
                        || fact.attributes().contains("North")
                        || fact.attributes().contains("AB1"));
    }

    private static NewFact contact(String source) {
        return only(
                FactKind.CONTACT,
                RowFacts.of(row(AnnexList.CONTACTS, Map.of(Column.CONTACT_ON, DAY, Column.CONTACT_SOURCE, source))));
    }

    private static NewFact only(FactKind kind, List<NewFact> facts) {
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst().orElseThrow();
    }
}

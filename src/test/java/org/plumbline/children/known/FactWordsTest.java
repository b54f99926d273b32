package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.children.FactKind;

class FactWordsTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 2, 28);

    @ParameterizedTest(name = "{0} {1}={2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LEGAL_STATUS | legal-status | C2 | Full care order (C2)",
                "PLACEMENT | placement-type | P1 | Placed with parents (P1)",
                "PLAN | abuse-latest | NEG | Child protection plan: Neglect",
                "NEED | need | N1 | Child in need: Abuse or neglect",
                "REFERRAL | referral-source | 6 | Referral from Police",
                "VISIT | sort | protection | Child protection visit",
                "REVIEW | sort | pathway | Pathway plan review",
                "HEALTH_CHECK | sort | dental | Dental check",
                "PLACEMENT | placement-urn | 7 | Placement",
                "VISIT | sort | of-a-new-sort | Visit"
            })
    void saysWhatItIsInAPhrase(FactKind kind, String attribute, String value, String phrase) {
        assertThat(FactWords.title(LifeTest.fact(1, AS_AT, kind, null, null, LifeTest.code(attribute, value))))
                .isEqualTo(phrase);
    }

    @Test
    void saysEverythingElseInTheWordsOfTheLists() {
        var enquiry = LifeTest.fact(
                1,
                AS_AT,
                FactKind.ENQUIRY,
                "2026-01-05",
                null,
                LifeTest.code("conference-on", "2026-01-20"),
                LifeTest.code("conference-unnecessary", "no"),
                LifeTest.code("enquiries-in-year", "2"),
                new KnownFact.Attribute("conference-plan", "maybe", true));

        assertThat(FactWords.details(enquiry))
                .containsExactly(
                        "Date of Initial Child Protection Conference: 20 January 2026",
                        "Was an Initial Child Protection Conference deemed unnecessary: No",
                        "Number of Section 47 Enquiries in the last 12 months: 2",
                        "Did the Initial Child Protection Conference Result in a Child Protection Plan:"
                                + " “maybe” (not understood)");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
    void drawsEveryKindOfFactInOneLane(FactKind kind) {
        assertThat(Stream.of(Lane.values()).filter(lane -> lane == Lane.of(kind)))
                .hasSize(1);
    }
}

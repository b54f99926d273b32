package org.plumbline.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.children.FreeTextCheck.Finding;
import org.plumbline.children.FreeTextCheck.Kind;

class FreeTextCheckTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Emma Khan was seen alone | NAME | Emma Khan",
                "We visited Emma-Jane O'Brien at school | NAME | Emma-Jane O'Brien",
                "When Jaden McDonald came home | NAME | Jaden McDonald",
                "Mother, Priya Shah Patel, agreed | NAME | Priya Shah Patel",
                "Emma Khan’s bedroom | NAME | Emma Khan",
                "Ring Emma Khan at school | NAME | Emma Khan",
                "Seen. Visit Emma Khan alone | NAME | Emma Khan",
                "Mrs Okafor did not attend | NAME | Mrs Okafor",
                "seen by Dr. Bell | NAME | Dr. Bell",
                "NHS no 943 476 5919 | NHS_NUMBER | 943 476 5919",
                "NHS 9434765919. | NHS_NUMBER | 9434765919",
                "943-476-5919 | NHS_NUMBER | 943-476-5919",
                "UPN H801200001001 | UPN | H801200001001",
                "upn h801200001001 | UPN | h801200001001",
                "lives at 4 The Rise, LS1 4AP | POSTCODE | LS1 4AP",
                "moved to sw1a1aa | POSTCODE | sw1a1aa",
                "W1A 0AX | POSTCODE | W1A 0AX",
                "born on 12/03/2015 | DATE_OF_BIRTH | 12/03/2015",
                "DOB: 1.2.15 | DATE_OF_BIRTH | 1.2.15",
                "D.O.B. 12-03-2015 | DATE_OF_BIRTH | 12-03-2015",
                "her date of birth is 3rd March 2015 | DATE_OF_BIRTH | 3rd March 2015",
                "born premature on March 3, 2015 | DATE_OF_BIRTH | March 3, 2015",
                "12/03/2015 (dob) | DATE_OF_BIRTH | 12/03/2015",
                "Jaden (12/03/2015) | DATE_OF_BIRTH | 12/03/2015"
            })
    void findsWhatSaysWhoSomebodyIs(String text, Kind kind, String found) {
        assertThat(FreeTextCheck.look(text)).containsExactly(new Finding(kind, found, text.indexOf(found)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "The Social Worker saw the child alone on Tuesday 3 March 2026.",
                "The Independent Reviewing Officer raised it in January.",
                "Strategy Discussion held with Police and Health on 12/03/2026.",
                "Initial Child Protection Conference was 14 working days after the Section 47 Enquiry.",
                "When Mum returned, Dad had left.",
                "Tell Emma what was decided.\nAsk Jaden whom he trusts.",
                "The Team Manager’s oversight is recorded. Case Supervision was monthly.",
                "Child in Need Plan, Core Group and Family Group Conference minutes seen.",
                "Placed with parents under a Full Care Order since 5 June 2023.",
                "Public Law Outline meeting; Letter Before Proceedings sent.",
                "The Health Visitor, School Nurse and Early Help worker share concerns.",
                "Calderbrook Primary School and Northmoor General Hospital were asked.",
                "Signs of Safety was used well; Requires Improvement overall.",
                "CAMHS, CIN, IRO and LAC abbreviations are not explained.",
                "White British child, Black Caribbean father.",
                "Telephone 01632 960123 or 020 7946 0018, reference 1234567890.",
                "Case 10482, evaluation EV-2041, action AC-881.",
                "He is N1, C2, P1, U4 and K2 in the extract, on the 2nd and the 3rd visit.",
                "Year 7 2nd term; s1 2nd visit.",
                "B123456789012 is the form number.",
                "The visit of 12/03/2026 was late; the review on 03.02.2026 was on time.",
                "She was born abroad. Visited on 12/03/2026."
            })
    void leavesTheOrdinaryWordsOfPracticeAlone(String text) {
        assertThat(FreeTextCheck.look(text)).isEmpty();
    }

    @Test
    void findsNothingInTheEvaluationTool() throws IOException {
        try (var tool = FreeTextCheck.class.getResourceAsStream("/tools/practice-evaluation-1.json")) {
            var words = new String(tool.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(FreeTextCheck.look(words)).isEmpty();
        }
    }

    @Test
    void tellsWhatItFoundInTheOrderOfTheText() {
        var found = FreeTextCheck.look("Postcode LS1 4AP, NHS 943 476 5919, Emma Khan, born 12/03/2015.");

        assertThat(found)
                .extracting(Finding::kind)
                .containsExactly(Kind.POSTCODE, Kind.NHS_NUMBER, Kind.NAME, Kind.DATE_OF_BIRTH);
        assertThat(found.get(2).question()).isEqualTo("“Emma Khan” looks like a name. Is it needed here?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "4010232138", "0000000000"})
    void knowsAWrongNhsNumber(String digits) {
        assertThat(IdentifierPatterns.isNhsNumber(digits)).isFalse();
    }

    @Test
    void knowsTheLastLetterOfATemporaryPupilNumber() {
        assertThat(List.of(
                        "A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "Q", "R", "T", "U", "V",
                        "W", "X", "Y", "Z"))
                .filteredOn(letter -> IdentifierPatterns.isUpn(letter + "80120000100A"))
                .hasSize(1);
        assertThat(IdentifierPatterns.isUpn("H80120000100I")).isFalse();
    }

    @Test
    void readsALongTextAtOnce() {
        var text = "The visit was late. Emma Khan was not seen. 01632 960123 A1 ".repeat(2_000);

        assertThat(FreeTextCheck.look(text)).hasSize(2_000);
    }
}

package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Domain;

class ExtractProofTest {
    private static final LocalDate AS_AT = LocalDate.parse("2024-03-31");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "assessment-in-time, 2024-01-02, 2024-03-05, yes",
                "assessment-in-time, 2024-01-02, 2024-03-06, no",
                "assessment-in-time, 2024-01-02, -,          no",
                "assessment-in-time, 2024-03-01, -,          nothing",
                "assessment-in-time, 2024-03-05, 2024-03-01, nothing",
                "review-current,     2023-10-01, -,          yes",
                "review-current,     2023-09-29, -,          no",
                "review-current,     2024-04-02, -,          nothing",
            })
    void provesWhatTheDatesLeaveNoDoubtOf(String rule, LocalDate from, @Nullable LocalDate to, String answer) {
        String kind = rule.startsWith("assessment") ? "assessment" : "review";

        assertThat(prove(rule, new KnownFact(kind, from, to, Map.of()))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "conference on {0}: {1}")
    @CsvSource({"2024-01-31, yes", "2024-02-01, no", "soon, nothing"})
    void countsWorkingDaysToTheConference(String on, String answer) {
        KnownFact enquiry = new KnownFact("enquiry", LocalDate.parse("2024-01-10"), null, Map.of("conference-on", on));

        assertThat(prove("conference-in-time", enquiry)).isEqualTo(answer);
    }

    @Test
    void anEnquiryWithoutAConferenceProvesNothing() {
        assertThat(prove("conference-in-time", new KnownFact("enquiry", AS_AT, null, Map.of())))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "seen alone {0}: {1}")
    @CsvSource({"yes, yes", "no, no", "unknown, nothing"})
    void takesTheLatestVisitsWord(String seen, String answer) {
        KnownFact visit = new KnownFact("visit", LocalDate.parse("2024-03-20"), null, Map.of("seen-alone", seen));
        KnownFact earlier = new KnownFact("visit", LocalDate.parse("2024-03-01"), null, Map.of("seen-alone", "yes"));

        assertThat(prove("seen-alone", visit, earlier)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "ethnicity {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"WBRI, yes", "NOBT, no", "REFU, nothing", "-, nothing"})
    void readsWhetherEthnicityWasObtained(@Nullable String code, String answer) {
        assertThat(ExtractProof.by("ethnicity-recorded", List.of(), code, AS_AT, CALENDAR)
                        .map(proof -> proof.answer().code())
                        .orElse("nothing"))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "disability {0}: {1}")
    @CsvSource({"yes, yes", "no, yes", "unknown, no"})
    void readsWhetherDisabilityIsKnown(String said, String answer) {
        assertThat(prove("disability-recorded", new KnownFact("need", null, null, Map.of("disability", said))))
                .isEqualTo(answer);
    }

    @Test
    void saysTheDatesAndTheRule() {
        KnownFact assessment =
                new KnownFact("assessment", LocalDate.parse("2024-01-02"), LocalDate.parse("2024-03-05"), Map.of());

        assertThat(ExtractProof.by("assessment-in-time", List.of(assessment), null, AS_AT, CALENDAR))
                .get()
                .extracting(ExtractProof::because)
                .isEqualTo("The assessment started on 2 January 2024, authorised on 5 March 2024:"
                        + " 45 working days of at most 45.");
    }

    @Test
    void everyRuleThatTheToolNamesCanProveSomething() {
        List<KnownFact> facts = List.of(
                new KnownFact("assessment", LocalDate.parse("2024-01-02"), LocalDate.parse("2024-01-20"), Map.of()),
                new KnownFact("enquiry", LocalDate.parse("2024-01-10"), null, Map.of("conference-on", "2024-01-20")),
                new KnownFact("visit", AS_AT, null, Map.of("seen-alone", "yes", "disability", "no")),
                new KnownFact("review", AS_AT, null, Map.of()));

        assertThat(AnswerSheets.TOOL.domains())
                .flatExtracting(Domain::checks)
                .extracting(ComplianceCheck::provenBy)
                .filteredOn(rule -> rule != null)
                .hasSize(6)
                .allSatisfy(rule -> assertThat(ExtractProof.by(rule, facts, "WBRI", AS_AT, CALENDAR))
                        .isPresent());
    }

    private static String prove(String rule, KnownFact... facts) {
        return ExtractProof.by(rule, List.of(facts), null, AS_AT, CALENDAR)
                .map(proof -> proof.answer().code())
                .orElse("nothing");
    }
}

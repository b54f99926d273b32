package org.plumbline.inspection.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.inspection.reading.InspectionKind;

class PlanClocksTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();
    private static final LocalDate RECEIVED = LocalDate.parse("2026-01-22");

    @Test
    void asksForTheReportTheStatementAndItsPublicationAfterAnInspection() {
        assertThat(PlanClocks.listAfter(InspectionKind.ILACS_STANDARD, false, RECEIVED))
                .extracting(PlanClock::code)
                .containsExactly("publish-report", "final-statement", "publish-statement");
    }

    @Test
    void asksForADraftWhereSomethingWasAskedForWithPriority() {
        assertThat(PlanClocks.listAfter(InspectionKind.FOCUSED_VISIT, true, RECEIVED))
                .extracting(PlanClock::code)
                .containsExactly("draft-statement", "final-statement-after-visit");
        assertThat(PlanClocks.listAfter(InspectionKind.ILACS_SHORT, true, RECEIVED))
                .extracting(PlanClock::code)
                .contains("draft-statement-after-inspection");
    }

    @Test
    void asksForNothingAfterOtherVisits() {
        assertThat(PlanClocks.listAfter(InspectionKind.FOCUSED_VISIT, false, RECEIVED))
                .isEmpty();
        assertThat(PlanClocks.listAfter(InspectionKind.MONITORING_VISIT, true, RECEIVED))
                .isEmpty();
    }

    @Test
    void holdsFromItsFirstDayOn() {
        assertThat(PlanClocks.listAfter(InspectionKind.FOCUSED_VISIT, true, LocalDate.parse("2018-08-15")))
                .isEmpty();
        assertThat(PlanClocks.listAfter(InspectionKind.FOCUSED_VISIT, true, LocalDate.parse("2018-08-16")))
                .hasSize(2);
    }

    @Test
    void saysWhereEveryRuleStands() {
        assertThat(PlanClocks.all()).allSatisfy(clock -> {
            assertThat(clock.source()).isNotBlank();
            assertThat(clock.address()).startsWith("https://");
            assertThat(clock.workingDays()).isBetween(1, 500);
        });
    }

    /**
     * Bradford: published 29 October 2018, the plan to be in "by the beginning of February 2019"
     * (bradford.moderngov.co.uk, agenda item 10157). St Helens: a draft by 10 September 2018 after the letter of August
     * (Children and Young People Now, 16 August 2018), with the bank holiday of 27 August between.
     */
    @ParameterizedTest
    @CsvSource({
        "final-statement, 2018-10-29, 2019-02-07",
        "draft-statement, 2018-08-10, 2018-09-10",
        "publish-report, 2026-01-22, 2026-03-05",
        "final-statement, 2026-01-22, 2026-05-05"
    })
    void countsWorkingDaysWithReceiptAsDayNought(String code, LocalDate received, LocalDate due) {
        PlanClock clock = PlanClocks.findNewest(code).orElseThrow();

        assertThat(count(clock, received, null).due()).isEqualTo(due);
    }

    @Test
    void explainsADayInOneSentenceWithDatesAndSource() {
        ClockCount count = count(PlanClocks.findNewest("publish-report").orElseThrow(), RECEIVED, null);

        assertThat(ClockWords.because(count, CALENDAR))
                .isEqualTo("30 working days from 22 January 2026, when the report was received (day 0), end on 5 March"
                        + " 2026; weekends and bank holidays do not count. Source: Education and Inspections Act"
                        + " 2006 (Inspection of Local Authorities) Regulations 2007 (SI 2007/462), regulation 2.");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-02-17 | | due 5 March 2026, in 12 working days",
                "2026-03-04 | | due 5 March 2026, in 1 working day",
                "2026-03-05 | | due today, 5 March 2026",
                "2026-03-09 | | was due 5 March 2026, 2 working days ago",
                "2026-03-09 | 2026-03-05 | done 5 March 2026, in time (due 5 March 2026)",
                "2026-03-09 | 2026-03-06 | done 6 March 2026, 1 working day late (due 5 March 2026)",
            },
            delimiter = '|')
    void saysHowFarOffTheDayIs(LocalDate today, @Nullable LocalDate doneOn, String words) {
        ClockCount count = count(PlanClocks.findNewest("publish-report").orElseThrow(), RECEIVED, null);

        assertThat(ClockWords.due(count, doneOn, today, CALENDAR)).isEqualTo(words);
    }

    @Test
    void callsARuleThatNobodyReadASettingUntilTheAuthorityDecides() {
        PlanClock clock = PlanClocks.findNewest("publish-statement").orElseThrow();
        Decision other = new Decision(
                Decision.Verdict.OTHER_NUMBER,
                60,
                "Regulation 3",
                Instant.parse("2026-03-03T12:00:00Z"),
                "Amara Okafor");

        ClockCount unsure = count(clock, RECEIVED, null);
        ClockCount decided = count(clock, RECEIVED, other);

        assertThat(unsure.isUnsure()).isTrue();
        assertThat(ClockWords.due(unsure, null, RECEIVED, CALENDAR))
                .isEqualTo("would be due 5 May 2026, in 70 working days");
        assertThat(decided.isUnsure()).isFalse();
        assertThat(decided.due()).isEqualTo("2026-04-20");
    }

    @Test
    void countsFromPublicationWhereReceiptIsNotKnown() {
        assertThat(ClockStart.of(null, RECEIVED)).contains(new ClockStart(RECEIVED, false));
        assertThat(ClockStart.of(RECEIVED.minusDays(7), RECEIVED))
                .contains(new ClockStart(RECEIVED.minusDays(7), true));
        assertThat(ClockStart.of(null, null)).isEmpty();
    }

    @Test
    void guessesNoBankHolidaysOfYearsNotKnown() {
        ClockCount count = count(
                PlanClocks.findNewest("final-statement").orElseThrow(),
                CALENDAR.lastDay().minusDays(30),
                null);

        assertThat(count.due()).isNull();
        assertThat(ClockWords.due(count, null, RECEIVED, CALENDAR)).isEqualTo("day not known");
        assertThat(ClockWords.because(count, CALENDAR)).contains("cannot be counted: bank holidays are known from");
    }

    private static ClockCount count(PlanClock clock, LocalDate received, @Nullable Decision decision) {
        return ClockCount.of(clock, new ClockStart(received, true), decision, CALENDAR);
    }
}

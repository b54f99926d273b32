package org.plumbline.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.plan.Delivery;

class IntakeTest {

    @Test
    void readsAWorkbookWithATitleMergedThemesAndColours() {
        SourceTable table = onlyTable(SourceTables.read(OldPlans.workbook()));
        Mapping mapping = Mapping.suggestedFor(table);

        Intake intake = Intake.of(table, mapping);

        assertThat(mapping.columns())
                .containsExactly(
                        ColumnMeaning.REFERENCE,
                        ColumnMeaning.THEME,
                        ColumnMeaning.RECOMMENDATIONS,
                        ColumnMeaning.WHAT,
                        ColumnMeaning.LEAD,
                        ColumnMeaning.DUE,
                        ColumnMeaning.DELIVERY,
                        ColumnMeaning.UPDATE);
        assertThat(intake.leftOut()).isEmpty();
        assertThat(intake.rows()).extracting(IntakeRow::sourceRow).containsExactly(4, 5);
        assertThat(intake.rows()).extracting(IntakeRow::theme).containsOnly("Management oversight");
        assertThat(intake.rows()).extracting(IntakeRow::delivery).containsExactly(Delivery.AT_RISK, Delivery.DELIVERED);
        assertThat(intake.rows())
                .extracting(IntakeRow::dueOn)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30));
        assertThat(intake.rows()).extracting(IntakeRow::recommendations).containsExactly(List.of(1, 3), List.of(4));
        assertThat(intake.rows().getFirst().asFound()).containsEntry("What we will do", "Weekly oversight notes");
    }

    @Test
    void saysWhatItTookFromAColourAMonthAndWordsAgainstTheirColour() {
        SourceTable table = onlyTable(SourceTables.read(OldPlans.workbook()));

        List<IntakeRow> rows = Intake.of(table, Mapping.suggestedFor(table)).rows();

        assertThat(rows.getFirst().doubts())
                .extracting(IntakeDoubt::words)
                .containsExactly("The colour of the status is amber. It was taken as “At risk”.");
        assertThat(rows.getLast().doubts())
                .extracting(IntakeDoubt::words)
                .containsExactly(
                        "“Jun-26” names a month. Its last day was taken, 30 June 2026.",
                        "The cell says “Complete” and is red. The words were taken.",
                        "It is said to be done. Here it counts as delivered, not verified, until somebody other than"
                                + " the lead has seen evidence.");
    }

    @Test
    void joinsTheTablesOfADocumentThatAPageBreakLeft() {
        SourceTable table = onlyTable(SourceTables.read(OldPlans.document()));

        Intake intake = Intake.of(table, Mapping.suggestedFor(table));

        assertThat(intake.rows())
                .extracting(IntakeRow::theme, row -> row.text(ColumnMeaning.WHAT), IntakeRow::delivery)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Practice", "Write chronologies", Delivery.ON_TRACK),
                        org.assertj.core.groups.Tuple.tuple("Practice", "See children alone", null),
                        org.assertj.core.groups.Tuple.tuple("Leaders", "Hold a board", Delivery.ON_TRACK));
        assertThat(intake.leftOut()).extracting(Intake.LeftOut::why).containsExactly("It repeats the headings.");
    }

    @Test
    void keepsScriptInAPastedTableAsTheTextItIs() {
        SourceTable table = onlyTable(SourceTables.pasted("Action\tOwner\tDue date\n"
                + "<script>alert(1)</script>\tA. Reed\u0007\tTBC\n"
                + "\"Two\n"
                + "lines\"\tB\t31/02/2026"));

        Intake intake = Intake.of(table, Mapping.suggestedFor(table));

        assertThat(intake.rows())
                .extracting(row -> row.text(ColumnMeaning.WHAT))
                .containsExactly("<script>alert(1)</script>", "Two\nlines");
        assertThat(intake.rows().getFirst().text(ColumnMeaning.LEAD)).isEqualTo("A. Reed");
        assertThat(intake.rows()).allSatisfy(row -> {
            assertThat(row.dueOn()).isNull();
            assertThat(row.doubts())
                    .singleElement()
                    .satisfies(doubt ->
                            assertThat(doubt.words()).endsWith("is not only a date. No date was taken from it."));
        });
    }

    @Test
    void takesAHeadingOverTheWholeWidthAsTheThemeBelowIt() {
        SourceTable table = onlyTable(SourceTables.pasted("Action\tOwner\tStatus\n"
                + "Theme 1: Leaders\t\t\n"
                + "Hold a board\tDCS\tG\n"
                + "\tsomebody\tR\n"
                + "Theme 2: Practice\n"
                + "See children\tTM\tB"));

        Intake intake = Intake.of(table, Mapping.suggestedFor(table));

        assertThat(intake.rows()).extracting(IntakeRow::theme).containsExactly("Theme 1: Leaders", "Theme 2: Practice");
        assertThat(intake.leftOut())
                .extracting(Intake.LeftOut::sourceRow, Intake.LeftOut::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4, "It does not say what is to be done."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "31/03/2026              | 2026-03-31 | 2026-03-31 | false",
                "2026-03-31              | 2026-03-31 | 2026-03-31 | false",
                "1.4.26                  | 2026-04-01 | 2026-04-01 | false",
                "3rd September 2026      | 2026-09-03 | 2026-09-03 | false",
                "3 Sept 26               | 2026-09-03 | 2026-09-03 | false",
                "by end of March 2026    | 2026-03-31 | 2026-03-31 | false",
                "31/03/2025 30/06/2025   | 2025-03-31 | 2025-06-30 | false",
                "31/02/2026              | -          | -          | true",
                "Ongoing                 | -          | -          | true",
                "31/03/2026 (revised)    | 2026-03-31 | 2026-03-31 | true",
                "29/02/2028              | 2028-02-29 | 2028-02-29 | false",
                "February 2028           | 2028-02-29 | 2028-02-29 | false"
            })
    void readsDatesAsPlansWriteThem(String text, LocalDate first, LocalDate last, boolean rest) {
        WrittenDates dates = WrittenDates.in(text);

        assertThat(dates.dates().stream().findFirst().orElse(null)).isEqualTo(first);
        assertThat(dates.dates().isEmpty() ? null : dates.dates().getLast()).isEqualTo(last);
        assertThat(dates.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "On track,ON_TRACK", "R,OFF_TRACK", "Amber,AT_RISK", "Completed 3 May,DELIVERED", "Not started,NOT_STARTED",
        "Partially complete,AT_RISK", "Off-track,OFF_TRACK", "to be completed,", "not complete,", "see notes,"
    })
    void readsAStatusAndNeverGuessesOne(String text, Delivery delivery) {
        assertThat(StatusWords.in(text).orElse(null)).isEqualTo(delivery);
    }

    @ParameterizedTest
    @CsvSource({
        "FF00B050,GREEN",
        "FF92D050,GREEN",
        "FFFFC000,AMBER",
        "FFFFFF00,AMBER",
        "FFC00000,RED",
        "FF0070C0,BLUE",
        "FFD9D9D9,NONE",
        "FFFFFFFF,NONE",
        "auto,NONE",
        "00B050,GREEN",
        "FF7030A0,NONE"
    })
    void knowsTheColoursThatPlansAreRatedBy(String hex, Shade shade) {
        assertThat(Shade.ofHex(hex)).isEqualTo(shade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "PK\u0003\u0004 no zip at all", "%PDF-1.7"})
    void refusesWhatIsNoOfficeFileAndSaysWhatToDo(String content) {
        var outcome = SourceTables.read(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SourceTables.Refused.class,
                        refused -> assertThat(refused.reason()).containsAnyOf("neither a workbook", "damaged"));
    }

    @Test
    void refusesAFileCutShort() {
        byte[] whole = OldPlans.workbook();

        for (int length = 5; length < whole.length; length += 97) {
            assertThat(SourceTables.read(java.util.Arrays.copyOf(whole, length)))
                    .isInstanceOf(SourceTables.Refused.class);
        }
    }

    @Test
    void refusesAProtectedFileInWordsOfItsOwn() {
        byte[] old = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1");

        assertThat(SourceTables.read(old))
                .isInstanceOfSatisfying(
                        SourceTables.Refused.class,
                        refused -> assertThat(refused.reason()).contains("password"));
    }

    private static SourceTable onlyTable(SourceTables.Outcome outcome) {
        return assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(SourceTables.Read.class))
                .extracting(SourceTables.Read::tables, InstanceOfAssertFactories.list(SourceTable.class))
                .singleElement()
                .actual();
    }
}

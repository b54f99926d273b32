package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.children.annexa.AnnexWorkbook.AS_AT;
import static org.plumbline.children.annexa.AnnexWorkbook.anAnnexA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.children.workbook.WorkbookRefused;

class AnnexAReaderTest extends ReadingAnnexA {
    @Test
    void readsAWorkbookThatIsRightWithoutComplaint() throws IOException {
        Reading reading = check(AnnexWorkbook.withRowsInEachList(20));

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(reading.summary().rows())
                .hasSize(11)
                .allSatisfy((list, rows) -> assertThat(rows).isEqualTo(20));
        assertThat(reading.summary().children()).isEqualTo(20);
        assertThat(reading.summary().problems()).extracting(Problem::kind).containsOnly(ProblemKind.NOT_KEPT);
    }

    @Test
    void proposesTheLatestDateInTheDataThatIsNotInTheFuture() throws IOException {
        AnnexWorkbook workbook = anAnnexA()
                .row(AnnexList.CONTACTS, "1", Map.of(Column.CONTACT_ON, LocalDate.of(2024, 3, 28)))
                .row(AnnexList.CONTACTS, "2", Map.of(Column.CONTACT_ON, LocalDate.of(2042, 3, 28)));

        Reading reading = check(workbook);

        assertThat(reading.summary().asAt()).isEqualTo("2024-03-28");
        assertThat(problem(reading, ProblemKind.AFTER_AS_AT).row()).isEqualTo(3);
    }

    @Test
    void readsTheSameByTurnsAsSideBySide() throws IOException {
        Path file = AnnexWorkbook.withRowsInEachList(50).in(folder);
        List<ListRow> rows = new ArrayList<>();

        Reading together = reader().check(List.of(file), asked(null));
        Reading byTurns = reader().read(List.of(file), asked(null), rows::add);

        assertThat(byTurns).isEqualTo(together);
        assertThat(rows).hasSize(550).isSortedAccordingTo((a, b) -> a.list().compareTo(b.list()));
    }

    @Nested
    class Cells {
        @Test
        void keepsWhatItDoesNotUnderstandAsFoundAndNamesItsPlace() throws IOException {
            Path file = anAnnexA()
                    .row(
                            AnnexList.CHILDREN_IN_NEED,
                            "1",
                            Map.of(Column.NEED, "PSRMEM - Support", Column.NEED_START, "soon"))
                    .in(folder);
            List<ListRow> rows = new ArrayList<>();

            Reading reading = reader().read(List.of(file), asked(AS_AT), rows::add);

            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(rows.getFirst().value(Column.NEED)).isEqualTo(new Value.Unclear("PSRMEM - Support"));
            assertThat(rows.getFirst().value(Column.NEED_START)).isEqualTo(new Value.Unclear("soon"));
            Problem problem = problem(reading, ProblemKind.VALUE_UNCLEAR);
            assertThat(problem.file()).isEqualTo("annex-a.xlsx");
            assertThat(problem.sheet()).isEqualTo("List 6");
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("Primary Need Code");
            assertThat(problem.message()).contains("PSRMEM - Support").contains("N1");
        }

        @Test
        void readsDatesWrittenAsText() throws IOException {
            ListRow row = rowOf(anAnnexA().row(AnnexList.CONTACTS, "1", Map.of(Column.CONTACT_ON, "05/03/2024")));

            assertThat(row.day(Column.CONTACT_ON)).isEqualTo("2024-03-05");
        }

        @Test
        void readsIdsThatAreNumbersLikeThoseThatAreText() throws IOException {
            Reading reading = check(anAnnexA()
                    .row(AnnexList.CONTACTS, "9212044", Map.of(Column.CHILD_ID, 9212044))
                    .row(AnnexList.REFERRALS, "9212044", Map.of(Column.CHILD_ID, " 9212044\u00a0")));

            assertThat(reading.summary().children()).isEqualTo(1);
        }

        @Test
        void namesNobodyWhereAFormulaFailed() throws IOException {
            AnnexWorkbook workbook =
                    anAnnexA().row(AnnexList.REFERRALS, "1", Map.of(Column.WORKER, "#N/A", Column.TEAM, ""));

            ListRow row = rowOf(workbook);
            Reading reading = check(workbook);

            assertThat(row.words(Column.WORKER)).isNull();
            assertThat(row.words(Column.TEAM)).isNull();
            assertThat(problem(reading, ProblemKind.NOBODY_NAMED).column()).isEqualTo("Allocated Worker");
            assertThat(problem(reading, ProblemKind.BLANK).column()).isEqualTo("Allocated Team");
        }

        @Test
        void saysThatAPlanBeforeBirthMayBeRightButCareIsNot() throws IOException {
            LocalDate born = LocalDate.of(2024, 3, 1);
            Reading reading = check(anAnnexA()
                    .row(
                            AnnexList.CHILD_PROTECTION,
                            "1",
                            Map.of(Column.BORN_ON, born, Column.PLAN_START, born.minusDays(20)))
                    .row(
                            AnnexList.CHILDREN_IN_CARE,
                            "2",
                            Map.of(Column.BORN_ON, born, Column.CARE_START, born.minusYears(8))));

            assertThat(problem(reading, ProblemKind.BEFORE_BIRTH_UNBORN).severity())
                    .isEqualTo(Severity.NOTE);
            assertThat(problem(reading, ProblemKind.BEFORE_BIRTH).severity()).isEqualTo(Severity.WARNING);
        }

        @Test
        void saysWhenAChildHasTwoDatesOfBirth() throws IOException {
            Reading reading = check(anAnnexA()
                    .row(AnnexList.CONTACTS, "7", Map.of(Column.BORN_ON, LocalDate.of(2012, 5, 1)))
                    .row(AnnexList.REFERRALS, "7", Map.of(Column.BORN_ON, LocalDate.of(2012, 1, 5))));

            assertThat(problem(reading, ProblemKind.BIRTH_DIFFERS).message()).contains("List 1");
        }

        @Test
        void countsWhatItDoesNotNameWhenAWholeColumnIsWrong() throws IOException {
            AnnexWorkbook workbook = anAnnexA().only(AnnexList.CONTACTS);
            for (int i = 0; i < 1_200; i++) {
                workbook.row(AnnexList.CONTACTS, "C" + i, Map.of(Column.CONTACT_SOURCE, "somewhere"));
            }

            Reading reading = check(workbook);

            assertThat(reading.summary().problems())
                    .filteredOn(problem -> problem.kind() == ProblemKind.VALUE_UNCLEAR)
                    .hasSize(Problems.MOST_OF_A_KIND);
            assertThat(problem(reading, ProblemKind.MORE_OF_THE_SAME).message()).contains("200 more");
        }
    }

    @Nested
    class Rows {
        private final AnnexWorkbook workbook =
                anAnnexA().row(AnnexList.CONTACTS, "1").row(AnnexList.CONTACTS, "2", Map.of(Column.CHILD_ID, ""));

        @Test
        void refusesARowThatBelongsToNoOne() throws IOException {
            Reading reading = check(workbook);

            assertThat(reading).isInstanceOf(Reading.Refused.class);
            Problem problem = problem(reading, ProblemKind.ID_MISSING);
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.message()).contains("List 1:3");
        }

        @Test
        void saysThatIdsStandInMergedCells() throws IOException {
            AnnexWorkbook merged = anAnnexA()
                    .row(AnnexList.CONTACTS, "1")
                    .row(AnnexList.CONTACTS, "2")
                    .row(AnnexList.CONTACTS, "", Map.of(Column.CHILD_ID, ""))
                    .row(AnnexList.CONTACTS, "", Map.of(Column.CHILD_ID, ""))
                    .row(AnnexList.CONTACTS, "5")
                    .merged(AnnexList.CONTACTS, Column.CHILD_ID, 3, 5)
                    .merged(AnnexList.CONTACTS, AnnexList.CONTACTS.columns().getLast(), 2, 3);

            Reading reading = check(merged);

            assertThat(reading).isInstanceOf(Reading.Refused.class);
            Problem problem = problem(reading, ProblemKind.IDS_MERGED);
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.message())
                    .startsWith("Cells A3:A5 are merged, so only row 3 has the Child Unique ID. Unmerge them")
                    .endsWith("fill the id into each row.");
            assertThat(reading.summary().problems())
                    .filteredOn(one -> one.kind() == ProblemKind.ID_MISSING)
                    .extracting(Problem::row)
                    .containsExactly(4, 5);
        }

        @Test
        void leavesOutRowsSetAsideByName() throws IOException {
            Asked asked = new Asked(AS_AT, TODAY, Set.of(new RowName("List 1", 3)));

            Reading reading = reader().check(List.of(workbook.in(folder)), asked);

            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(reading.summary().setAside()).isEqualTo(1);
            assertThat(reading.summary().rows()).containsEntry(AnnexList.CONTACTS, 1);
        }

        @Test
        void refusesToSetAsideRowsThatAreNotThere() throws IOException {
            Asked asked = new Asked(AS_AT, TODAY, Set.of(new RowName("List 1", 3), new RowName("List 4", 99)));

            Reading reading = reader().check(List.of(workbook.in(folder)), asked);

            assertThat(problem(reading, ProblemKind.UNKNOWN_ROW_SET_ASIDE).message())
                    .contains("List 4:99");
        }
    }

    @Nested
    class Refusing {
        @Test
        void turnsARefusedFileIntoAProblemThatSaysWhatToDo() throws IOException {
            Path file = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");

            Reading reading = reader().check(List.of(file), asked(null));

            assertThat(reading).isInstanceOf(Reading.Refused.class);
            assertThat(reading.summary().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.FILE_REFUSED);
                assertThat(problem.message()).isEqualTo(WorkbookRefused.Reason.NOT_A_WORKBOOK.message());
            });
        }

        @Test
        void refusesADateInTheFuture() throws IOException {
            Path file = AnnexWorkbook.withRowsInEachList(1).in(folder);

            Reading reading = reader().check(List.of(file), asked(TODAY.plusDays(1)));

            assertThat(problem(reading, ProblemKind.AS_AT_IN_FUTURE).severity()).isEqualTo(Severity.ERROR);
        }

        @Test
        void asksForADateWhenTheDataHasNone() throws IOException {
            Reading reading = check(anAnnexA().row(AnnexList.CONTACTS, "1", Map.of(Column.CONTACT_ON, "")));

            assertThat(problem(reading, ProblemKind.AS_AT_UNKNOWN).severity()).isEqualTo(Severity.ERROR);
        }
    }
}

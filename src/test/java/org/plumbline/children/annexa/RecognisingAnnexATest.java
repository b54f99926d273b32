package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.children.annexa.AnnexWorkbook.AS_AT;
import static org.plumbline.children.annexa.AnnexWorkbook.anAnnexA;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists and columns are known by their content and headings. */
class RecognisingAnnexATest extends ReadingAnnexA {
    @Test
    void knowsListsByTheirContentWhateverTheSheetsAreCalledAndHoweverOrdered() throws IOException {
        AnnexWorkbook workbook = AnnexWorkbook.withRowsInEachList(2);
        for (AnnexList list : AnnexList.values()) {
            workbook.sheetNamed(list, "Sheet " + (20 - list.number())).reversed(list);
        }

        assertThat(check(workbook).summary().rows()).hasSize(11);
    }

    @Test
    void matchesHeadingsTolerantly() throws IOException {
        AnnexWorkbook workbook = AnnexWorkbook.withRowsInEachList(1)
                .heading(Column.AGE_YEARS, "Age")
                .heading(Column.GENDER, "SEX")
                .heading(Column.BORN_ON, " date  OF birth ")
                .heading(Column.REFERRAL_ON, "Referral Date")
                .heading(
                        Column.UASC_IN_YEAR,
                        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))")
                .heading(
                        Column.MISSING_EPISODES,
                        "Number of Episodes the Child has been \u2018Missing\u2019 from their"
                                + " Placement in the last 12 months")
                .heading(Column.CHILD_ID, "Child\u2019s Unique Identifier")
                .heading(Column.ADOPTION_ORDER_ON, "Date of Adoption Order ");

        Reading reading = check(workbook);

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(reading.summary().rows()).hasSize(11);
        assertThat(reading.summary().children()).isEqualTo(1);
        assertThat(reading.summary().problems()).extracting(Problem::severity).containsOnly(Severity.NOTE);
    }

    @Test
    void findsHeadingsBelowATitle() throws IOException {
        Reading reading = check(anAnnexA()
                .only(AnnexList.CONTACTS)
                .titled("Annex A", "", "Contacts of all teams, produced by the performance team")
                .row(AnnexList.CONTACTS, "1"));

        assertThat(reading.summary().rows()).containsExactly(Map.entry(AnnexList.CONTACTS, 1));
    }

    @Test
    void readsListNineInBothEditions() throws IOException {
        AnnexWorkbook to2023 = AnnexWorkbook.withRowsInEachList(1)
                .only(AnnexList.CARE_LEAVERS)
                .without(
                        AnnexList.CARE_LEAVERS,
                        Column.UASC_EVER,
                        Column.ADVISOR,
                        Column.PATHWAY_REVIEW_ON,
                        Column.LEAVER_CONTACT_ON);
        AnnexWorkbook from2024 = AnnexWorkbook.withRowsInEachList(1).only(AnnexList.CARE_LEAVERS);

        for (AnnexWorkbook workbook : List.of(to2023, from2024)) {
            Reading reading = reader().check(List.of(workbook.in(folder)), asked(AS_AT));
            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(reading.summary().problems()).extracting(Problem::kind).containsOnly(ProblemKind.LIST_MISSING);
        }
    }

    @Test
    void refusesAWorkbookWithoutAnyList() throws IOException {
        Reading reading = check(anAnnexA()
                .only(AnnexList.CONTACTS)
                .without(AnnexList.CONTACTS, Column.CONTACT_ON, Column.CONTACT_SOURCE));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(problem(reading, ProblemKind.NO_LIST).severity()).isEqualTo(Severity.ERROR);
        assertThat(problem(reading, ProblemKind.SHEET_UNKNOWN).sheet()).isEqualTo("List 1");
    }

    @Test
    void refusesTwoSheetsThatClaimTheSameList() throws IOException {
        Path first =
                anAnnexA().only(AnnexList.CONTACTS).row(AnnexList.CONTACTS, "1").write(folder.resolve("a.xlsx"));
        Path second = anAnnexA()
                .only(AnnexList.CONTACTS)
                .sheetNamed(AnnexList.CONTACTS, "Copy")
                .row(AnnexList.CONTACTS, "1")
                .write(folder.resolve("b.xlsx"));

        Reading reading = reader().check(List.of(first, second), asked(null));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Problem twice = problem(reading, ProblemKind.LIST_TWICE);
        assertThat(twice.file()).isEqualTo("b.xlsx");
        assertThat(twice.sheet()).isEqualTo("Copy");
        assertThat(twice.message()).contains("List 1 in a.xlsx");
    }

    @Test
    void refusesAListWithoutARequiredColumnAndNamesIt() throws IOException {
        Reading reading =
                check(AnnexWorkbook.withRowsInEachList(1).without(AnnexList.CHILDREN_IN_CARE, Column.LEGAL_STATUS));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Problem missing = problem(reading, ProblemKind.COLUMN_MISSING);
        assertThat(missing.sheet()).isEqualTo("List 8");
        assertThat(missing.column()).isEqualTo("Child's Legal Status");
    }

    @Test
    void takesAWorkbookWithOneListAndSaysWhatIsMissing() throws IOException {
        Reading reading = check(AnnexWorkbook.withRowsInEachList(1).only(AnnexList.REFERRALS));

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(reading.summary().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.LIST_MISSING)
                .hasSize(10);
    }

    @Test
    void readsListsThatComeInSeveralWorkbooks() throws IOException {
        Path contacts =
                AnnexWorkbook.withRowsInEachList(1).only(AnnexList.CONTACTS).write(folder.resolve("a.xlsx"));
        Path care = AnnexWorkbook.withRowsInEachList(1)
                .only(AnnexList.CHILDREN_IN_CARE)
                .write(folder.resolve("b.xlsx"));

        Reading reading = reader().check(List.of(care, contacts), asked(null));

        assertThat(reading.summary().files()).containsExactly("b.xlsx", "a.xlsx");
        assertThat(reading.summary().rows()).containsOnlyKeys(AnnexList.CONTACTS, AnnexList.CHILDREN_IN_CARE);
    }
}

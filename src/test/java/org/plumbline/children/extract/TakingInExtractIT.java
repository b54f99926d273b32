package org.plumbline.children.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.TakingInExtract;
import org.plumbline.children.TakingInExtract.AlreadyTaken;
import org.plumbline.children.TakingInExtract.Outcome;
import org.plumbline.children.TakingInExtract.Refused;
import org.plumbline.children.TakingInExtract.Taken;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TakingInExtractIT {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 30);

    @Autowired
    private TakingInExtract takingIn;

    @Autowired
    private UndoingExtract undoing;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    Path folder;

    private final AtomicInteger files = new AtomicInteger();
    private AuthorityId authority;

    @BeforeEach
    void makeAuthority() {
        clock.advanceTo(LocalDate.of(2024, 5, 10));
        authority = authorities.anAuthority();
    }

    @Test
    void keepsWhatEachRowSaysWithItsExtractSheetAndRow() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);

        assertThat(strings("""
            select f.kind || ' ' || f.natural_key || ' from ' || s.sheet || ':' || s.row_number
              from facts f join fact_sources s on s.authority_id = f.authority_id and s.fact_id = f.id
             where f.kind in ('care', 'legal-status', 'placement', 'visit') order by 1
            """))
                .containsExactly(
                        "care 2023-01-10 from List 8:2",
                        "legal-status 2023-02-01 from List 8:2",
                        "placement 2023-06-05 from List 8:2",
                        "visit care/2024-03-20 from List 8:2");
    }

    @Test
    void keepsNoPostcodeAndNoNameOfAnyoneInTheFacts() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);

        assertThat(strings("select attributes::text from facts"))
                .noneMatch(attributes -> attributes.contains("AB1 2CD") || attributes.contains("Ann Lee"));
    }

    @Test
    void putsAChildUnderACareOrderPlacedWithParentsIntoThatCohort() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);

        assertThat(strings("select unnest(cohorts) from standings order by 1"))
                .containsExactly("children-in-need", "in-care", "placed-at-home");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        Path file = careOf("7", "C2", "P1", "North", "Ann Lee").write(folder.resolve("again.xlsx"));
        take(file, MARCH);
        List<String> before = everything();

        Outcome again = take(file, MARCH);

        assertThat(again).isInstanceOf(AlreadyTaken.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void addsAVersionOnlyForWhatALaterExtractSaysDifferently() {
        take(careOf("7", "C1", "U4", "North", "Ann Lee"), MARCH);
        int facts = count("facts");

        take(careOf("7", "C2", "U4", "North", "Ann Lee"), APRIL);

        assertThat(count("facts")).isEqualTo(facts + 1);
        assertThat(strings("select attributes ->> 'legal-status' from facts where kind = 'legal-status' order by 1"))
                .containsExactly("C1", "C2");
        assertThat(strings("select legal_status from current_standings")).containsExactly("C2");
    }

    @Test
    void movesNobodyForABlankOrAFailedFormula() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);

        take(careOf("7", "C2", "P1", "", "#N/A"), APRIL);

        assertThat(strings("""
            select t.name || ', ' || w.name from current_standings s
              join teams t on t.authority_id = s.authority_id and t.id = s.team_id
              join workers w on w.authority_id = s.authority_id and w.id = s.worker_id
            """)).containsExactly("North, Ann Lee");
    }

    @Test
    void takesOneNameInTwoLetteringsForOneWorker() {
        AnnexWorkbook workbook = AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "1", Map.of(Column.WORKER, "Ann Lee", Column.TEAM, "North"))
                .row(AnnexList.REFERRALS, "2", Map.of(Column.WORKER, "ann\u00a0LEE", Column.TEAM, "NORTH"));

        take(workbook, MARCH);

        assertThat(count("workers")).isEqualTo(1);
        assertThat(count("teams")).isEqualTo(1);
    }

    @Test
    void keepsNothingOfARefusedExtract() {
        AnnexWorkbook workbook = AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "1")
                .row(AnnexList.REFERRALS, "2", Map.of(Column.CHILD_ID, ""));

        Outcome outcome = take(workbook, MARCH);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .asString()
                                .contains("List 3, row 3"));
        assertThat(everything()).allMatch(table -> table.endsWith(": 0"));
    }

    @Test
    void leavesOutRowsSetAsideAndTakesTheRest() {
        Path file = AnnexWorkbook.anAnnexA()
                .row(AnnexList.REFERRALS, "1")
                .row(AnnexList.REFERRALS, "2", Map.of(Column.CHILD_ID, ""))
                .write(folder.resolve("aside.xlsx"));

        Outcome outcome = in(() -> takingIn.take(List.of(file), MARCH, Set.of("List 3:3")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.children()).isEqualTo(1));
    }

    @Test
    void undoingAWrongAuthoritysFileLeavesNoChildOfItBehind() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);
        List<String> before = everything();
        Taken wrong = (Taken) take(AnnexWorkbook.withRowsInEachList(30), APRIL);

        UndoingExtract.Outcome undone = in(() -> undoing.undo(wrong.extract()));

        assertThat(undone).isEqualTo(new UndoingExtract.Undone(30));
        assertThat(everything()).isEqualTo(before);
        assertThat(strings("select case_id from current_standings")).containsExactly("7");
    }

    @Test
    void undoingAWrongAuthoritysFileLeavesNoReviewerOfItsChildrenBehind() {
        take(careOf("7", "C2", "P1", "North", "Ann Lee"), MARCH);
        Taken wrong = (Taken) take(careOf("8", "C2", "P1", "South", "Bo Day"), APRIL);
        var reviewer = authorities.aWorker(authority, "Ida Roe");
        authorities.reviews(authority, reviewer, "7");
        authorities.reviews(authority, reviewer, "8");

        in(() -> undoing.undo(wrong.extract()));

        assertThat(strings("select child_case_id from responsibilities where kind = 'reviews-child'"))
                .containsExactly("7");
    }

    @Test
    void undoingTheNewestExtractShowsTheChildrenAsTheOneBeforeDid() {
        take(careOf("7", "C1", "U4", "North", "Ann Lee"), MARCH);
        Taken later = (Taken) take(careOf("7", "C2", "P1", "South", "Bo Day"), APRIL);

        in(() -> undoing.undo(later.extract()));

        assertThat(strings("select legal_status || ' ' || placement_type from current_standings"))
                .containsExactly("C1 U4");
        assertThat(strings("select name from workers")).containsExactly("Ann Lee");
        assertThat(strings("select attributes ->> 'legal-status' from facts where kind = 'legal-status'"))
                .containsExactly("C1");
    }

    @Test
    void keepsAnUndoneChildToWhomSomethingElseRefers() {
        Taken extract = (Taken) take(AnnexWorkbook.withRowsInEachList(3), MARCH);
        in(() -> jdbc.sql("""
            insert into facts (authority_id, child_id, kind, natural_key, attributes, content_hash)
            select authority_id, id, 'kept', '', '{}', '\\x00' from children where case_id = '1000001'
            """).update());

        in(() -> undoing.undo(extract.extract()));

        assertThat(strings("select case_id from children")).containsExactly("1000001");
    }

    @Test
    void canTakeAnUndoneFileInAgain() {
        Path file = AnnexWorkbook.withRowsInEachList(3).write(folder.resolve("twice.xlsx"));
        Taken first = (Taken) take(file, MARCH);
        List<String> before = everything();
        in(() -> undoing.undo(first.extract()));

        Outcome again = take(file, MARCH);

        assertThat(again).isInstanceOf(Taken.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCorrectedDateOfBirthIsTheLatestExtractsUntilThatIsUndone() {
        take(born("7", LocalDate.of(2012, 5, 1)), MARCH);
        Taken later = (Taken) take(born("7", LocalDate.of(2012, 1, 5)), APRIL);
        assertThat(strings("select birth_on::text from children")).containsExactly("2012-01-05");

        in(() -> undoing.undo(later.extract()));

        assertThat(strings("select birth_on::text from children")).containsExactly("2012-05-01");
    }

    @Test
    void anEarlierExtractTakenInLaterChangesNothingThatIsKnownNow() {
        take(careOf("7", "C2", "P1", "South", "Bo Day"), APRIL);

        take(careOf("7", "C1", "U4", "North", "Ann Lee"), MARCH);

        assertThat(strings("select legal_status from current_standings")).containsExactly("C2");
    }

    private AnnexWorkbook born(String id, LocalDate birth) {
        return AnnexWorkbook.anAnnexA().row(AnnexList.CONTACTS, id, Map.of(Column.BORN_ON, birth));
    }

    private AnnexWorkbook careOf(String id, String legal, String placement, String team, String worker) {
        return AnnexWorkbook.anAnnexA()
                .row(
                        AnnexList.CHILDREN_IN_CARE,
                        id,
                        Map.ofEntries(
                                Map.entry(Column.CARE_START, LocalDate.of(2023, 1, 10)),
                                Map.entry(Column.LEGAL_START, LocalDate.of(2023, 2, 1)),
                                Map.entry(Column.PLACEMENT_START, LocalDate.of(2023, 6, 5)),
                                Map.entry(Column.CARE_VISIT_ON, LocalDate.of(2024, 3, 20)),
                                Map.entry(Column.IRO_VISIT_ON, ""),
                                Map.entry(Column.CARE_END, ""),
                                Map.entry(Column.CARE_END_REASON, ""),
                                Map.entry(Column.PLACEMENT_POSTCODE, "AB1 2CD"),
                                Map.entry(Column.LEGAL_STATUS, legal),
                                Map.entry(Column.PLACEMENT_TYPE, placement),
                                Map.entry(Column.TEAM, team),
                                Map.entry(Column.WORKER, worker)));
    }

    private Outcome take(AnnexWorkbook workbook, LocalDate asAt) {
        return take(workbook.write(folder.resolve("extract-" + files.incrementAndGet() + ".xlsx")), asAt);
    }

    private Outcome take(Path file, LocalDate asAt) {
        assertThat(Files.exists(file)).isTrue();
        return in(() -> takingIn.take(List.of(file), asAt, Set.of()));
    }

    /** How many rows each table holds that an extract fills. */
    private List<String> everything() {
        return List.of("children", "facts", "fact_sources", "standings", "teams", "workers", "extract_problems")
                .stream()
                .map(table -> table + ": " + count(table))
                .toList();
    }

    private int count(String table) {
        return in(() ->
                jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private List<String> strings(String sql) {
        return in(() -> jdbc.sql(sql).query(String.class).list());
    }

    private <R> R in(Reading<R> operation) {
        return authorities.in(authority, () -> {
            try {
                return operation.run();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private interface Reading<R> {
        R run() throws IOException;
    }
}

package org.plumbline.children.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.children.TakingInExtract;
import org.plumbline.children.TakingInExtract.AlreadyTaken;
import org.plumbline.children.TakingInExtract.Outcome;
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

/** Laws that hold whatever the extracts say: tried with workbooks made from seeds, blanks and nonsense among them. */
@DatabaseTest
class TakingInLawsIT {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

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

    private AuthorityId authority;

    @BeforeEach
    void makeAuthority() {
        clock.advanceTo(LocalDate.of(2024, 12, 1));
        authority = authorities.anAuthority();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAnExtractLeavesAllAsItWasWhereverItStoodInTime(long seed) {
        Random random = new Random(seed);
        take(workbook(random), MARCH);
        take(workbook(random), MARCH.plusMonths(2));
        List<String> before = state();
        LocalDate anywhen = MARCH.plusMonths(random.nextInt(4)).minusMonths(random.nextInt(3));

        Taken taken = (Taken) take(workbook(random), anywhen);
        authorities.in(authority, () -> undoing.undo(taken.extract()));

        assertThat(state()).isEqualTo(before);
        assertThat(caseloads()).isEqualTo(caseloadsCounted());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void takingTheSameInAgainChangesNothing(long seed) {
        Path file = workbook(new Random(seed)).write(folder.resolve("same.xlsx"));
        take(file, MARCH);
        List<String> before = state();

        assertThat(take(file, MARCH)).isInstanceOf(AlreadyTaken.class);
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatAnExtractSaysOfTheChildrenIsKnownWhateverCameBeforeIt(long seed) {
        AnnexWorkbook workbook = workbook(new Random(seed));
        take(workbook, MARCH);
        List<String> alone = factsOf(MARCH);
        authority = authorities.anAuthority();
        take(workbook(new Random(seed + 100)), MARCH.minusMonths(1));

        take(workbook, MARCH);

        assertThat(factsOf(MARCH)).isEqualTo(alone);
    }

    private List<String> caseloads() {
        return strings("""
            select concat_ws(' ', extract_id, coalesce(team_id, 0), coalesce(worker_id, 0), cohorts, children)
              from caseloads order by 1
            """);
    }

    private List<String> caseloadsCounted() {
        return strings("""
            select concat_ws(' ', extract_id, coalesce(team_id, 0), coalesce(worker_id, 0), any_value(cohorts), count(*))
              from standings group by extract_id, team_id, worker_id, cohort_set order by 1
            """);
    }

    private static AnnexWorkbook workbook(Random random) {
        AnnexWorkbook workbook = AnnexWorkbook.anAnnexA();
        for (AnnexList list : AnnexList.values()) {
            int rows = random.nextInt(12);
            for (int i = 0; i < rows; i++) {
                workbook.row(list, Integer.toString(random.nextInt(15)), oddity(list, random));
            }
        }
        return workbook.row(AnnexList.CONTACTS, "0");
    }

    /** Something blank, unclear or different in one column, now and then. */
    private static Map<Column, Object> oddity(AnnexList list, Random random) {
        Column column = list.columns().get(1 + random.nextInt(list.columns().size() - 1));
        return switch (random.nextInt(5)) {
            case 0 -> Map.of(column, "");
            case 1 -> Map.of(column, "#N/A");
            case 2 -> Map.of(column, "something \\ \"odd\" \t " + random.nextInt(3));
            default -> Map.of();
        };
    }

    private Outcome take(AnnexWorkbook workbook, LocalDate asAt) {
        return take(workbook.write(folder.resolve("extract.xlsx")), asAt);
    }

    private Outcome take(Path file, LocalDate asAt) {
        return authorities.in(authority, () -> {
            try {
                return takingIn.take(List.of(file), asAt, Set.of());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /** All that is known, without the numbers the database gives. */
    private List<String> state() {
        List<String> state = new ArrayList<>();
        state.addAll(
                strings("select 'child ' || case_id || coalesce(' ' || birth_on, '') || coalesce(' ' || gender, '')"
                        + " || coalesce(' ' || ethnicity, '') from children order by 1"));
        state.addAll(factsOf(null));
        state.addAll(strings("select 'standing ' || e.as_at_on || ' ' || to_jsonb(s)::text from standings s"
                + " join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id order by 1"));
        state.addAll(strings("select 'team ' || name from teams order by 1"));
        state.addAll(strings("select 'worker ' || name from workers order by 1"));
        return state;
    }

    private List<String> factsOf(@Nullable LocalDate asAt) {
        return strings("""
            select e.as_at_on || ' ' || c.case_id || ' ' || f.kind || ' ' || f.natural_key || ' ' || f.attributes
                   || ' ' || s.sheet || ':' || s.row_number
              from fact_sources s
              join facts f on f.authority_id = s.authority_id and f.id = s.fact_id
              join children c on c.authority_id = f.authority_id and c.id = f.child_id
              join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id
             where %s
             order by 1
            """.formatted(asAt == null ? "true" : "e.as_at_on = '" + asAt + "'"));
    }

    private List<String> strings(String sql) {
        return authorities.in(authority, () -> jdbc.sql(sql).query(String.class).list());
    }
}

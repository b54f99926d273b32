package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.Reach;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Cohort;
import org.plumbline.children.TakingInExtract;
import org.plumbline.children.annexa.CodeSets;
import org.plumbline.database.AuthorityId;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAWorkbook;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is asked of a list, by whomever: its counts, its pages and its export tell of the same children. */
@DatabaseTest
class ChildListsIT {
    private static final LocalDate AS_AT = LocalDate.of(2026, 1, 31);
    private static final int CHILDREN = 80;
    private static final int QUESTIONS = 120;
    private static final int PAGE = 7;

    @Autowired
    private ChildLists lists;

    @Autowired
    private TakingInExtract takingIn;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private AuthorityId authority;
    private List<Reach> readers;
    private List<TeamId> teams;
    private final Random random = new Random(20260131);

    @BeforeEach
    void aCountyAndItsReaders() throws IOException {
        clock.advanceTo(AS_AT.plusDays(1));
        authority = authorities.anAuthority();
        Path workbook = folder.resolve("county.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            AnnexAWorkbook.write(new County(7, CHILDREN, AS_AT), AS_AT, out);
        }
        authorities.in(authority, () -> take(workbook));
        teams = ids("select id from teams order by id").map(TeamId::new).toList();
        WorkerId holder =
                new WorkerId(ids("select worker_id from current_standings where worker_id is not null limit 1")
                        .findFirst()
                        .orElseThrow());
        WorkerId reviewer = authorities.aWorker(authority, "Rae Viewer");
        authorities
                .in(
                        authority,
                        () -> jdbc.sql("select case_id from current_standings order by case_id limit 9")
                                .query(String.class)
                                .list())
                .forEach(child -> authorities.reviews(authority, reviewer, child));
        readers = List.of(
                new Reach(true, Set.of(), null),
                new Reach(false, Set.copyOf(teams.subList(0, teams.size() / 2)), holder),
                new Reach(false, Set.of(), holder),
                new Reach(false, Set.of(), reviewer),
                new Reach(false, Set.of(), null));
    }

    @Test
    void countsInEachCohortAsManyAsItLists() {
        for (int question = 0; question < QUESTIONS; question++) {
            Reach reader = anyOf(readers);
            ChildrenFilter filter = anyFilter(null);
            authorities.in(authority, () -> {
                var combinations = lists.countByCohorts(filter, reader, AS_AT);
                var counts = ChildLists.inEach(combinations);

                assertThat(combinations.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("%s for %s", filter, reader)
                        .isEqualTo(caseIds(filter, reader).size());
                for (Cohort cohort : Cohort.values()) {
                    assertThat(counts.getOrDefault(cohort, 0))
                            .as("%s of %s for %s", cohort, filter, reader)
                            .isEqualTo(caseIds(within(filter, cohort), reader).size());
                }
                return true;
            });
        }
    }

    @Test
    void pagesThroughTheChildrenItExportsForthAndBack() {
        for (int question = 0; question < QUESTIONS / 4; question++) {
            Reach reader = anyOf(readers);
            ChildrenFilter filter = anyFilter(anyOf(Cohort.values()));
            authorities.in(authority, () -> {
                List<String> all = caseIds(filter, reader);

                assertThat(all).isSorted().doesNotHaveDuplicates();
                assertThat(paged(filter, reader))
                        .as("%s for %s", filter, reader)
                        .isEqualTo(all);
                assertThat(pagedBackwards(filter, reader, all))
                        .as("%s for %s", filter, reader)
                        .isEqualTo(all);
                return true;
            });
        }
    }

    private List<String> paged(ChildrenFilter filter, Reach reader) {
        List<String> seen = new ArrayList<>();
        List<ListedChild> page = lists.list(filter, reader, AS_AT, Place.START, PAGE);
        while (!page.isEmpty()) {
            page.forEach(child -> seen.add(child.caseId()));
            page = lists.list(filter, reader, AS_AT, new Place(seen.getLast(), ""), PAGE);
        }
        return seen;
    }

    private List<String> pagedBackwards(ChildrenFilter filter, Reach reader, List<String> all) {
        List<String> seen = new ArrayList<>();
        if (!all.isEmpty()) {
            seen.add(all.getLast());
            List<ListedChild> page = lists.list(filter, reader, AS_AT, new Place("", all.getLast()), PAGE);
            while (!page.isEmpty()) {
                seen.addAll(0, page.stream().map(ListedChild::caseId).toList());
                page = lists.list(filter, reader, AS_AT, new Place("", seen.getFirst()), PAGE);
            }
        }
        return seen;
    }

    private List<String> caseIds(ChildrenFilter filter, Reach reader) {
        return lists.listAll(filter, reader, AS_AT).stream()
                .map(ListedChild::caseId)
                .toList();
    }

    private ChildrenFilter anyFilter(@Nullable Cohort cohort) {
        return new ChildrenFilter(
                cohort,
                rarely() ? anyOf(teams).value() : null,
                rarely() ? anyOf("a", "an", "son", "nobody") : "",
                rarely() ? anyOf(CodeSets.CASE_STATUS.labels().keySet().toArray(String[]::new)) : null,
                rarely() ? anyOf(AgeBand.values()) : null,
                rarely() ? anyOf(CodeSets.NEED.labels().keySet().toArray(String[]::new)) : null,
                rarely() ? anyOf("1", "2", "x", "10") : "");
    }

    private static ChildrenFilter within(ChildrenFilter it, Cohort cohort) {
        return new ChildrenFilter(cohort, it.team(), it.worker(), it.status(), it.age(), it.need(), it.caseId());
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    @SafeVarargs
    private <T> T anyOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Stream<Long> ids(String sql) {
        return authorities.in(authority, () -> jdbc.sql(sql).query(Long.class).list()).stream();
    }

    private TakingInExtract.Outcome take(Path workbook) {
        try {
            return takingIn.take(List.of(workbook), AS_AT, Set.of());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

package org.plumbline.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;
import org.plumbline.cohort.Selection.Member;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Makes selections from the latest extract. They are whole: how far somebody's sight reaches is for the caller to ask. */
@Store
public class Selections {
    private static final String LATEST =
            "select as_at_on from extracts where undone_at is null order by as_at_on desc, id desc limit 1";

    private final JdbcClient jdbc;

    Selections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every cohort with its size, in their own order; empty before the first extract. */
    @Transactional(readOnly = true)
    public List<CohortSize> listSizes() {
        Optional<LocalDate> asAt = findLatest();
        if (asAt.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> counted = new HashMap<>();
        jdbc.sql("select cohort, count(*) from current_standings, unnest(cohorts) as cohort group by cohort")
                .query(row -> {
                    counted.put(row.getString(1), row.getInt(2));
                });
        List<CohortSize> sizes = new ArrayList<>();
        for (Cohort cohort : Cohort.values()) {
            sizes.add(new CohortSize(cohort, counted.getOrDefault(cohort.key(), 0), asAt.get()));
        }
        return sizes;
    }

    /** How many children are in the cohort; empty before the first extract. */
    @Transactional(readOnly = true)
    public Optional<CohortSize> findSize(Cohort cohort) {
        return findLatest().map(asAt -> new CohortSize(cohort, count(cohort), asAt));
    }

    /** The children of the cohort; empty before the first extract. */
    @Transactional(readOnly = true)
    public Optional<Selection> findSelection(Cohort cohort) {
        return findLatest().map(asAt -> new Selection(cohort, asAt, listMembers(cohort)));
    }

    private List<Member> listMembers(Cohort cohort) {
        return jdbc.sql("""
            select child_id, case_id
              from current_standings
             where :cohort = any (cohorts)
             order by case_id
            """)
                .param("cohort", cohort.key())
                .query((row, _) -> new Member(new ChildId(row.getLong("child_id")), row.getString("case_id")))
                .list();
    }

    private int count(Cohort cohort) {
        return jdbc.sql("select count(*) from current_standings where :cohort = any (cohorts)")
                .param("cohort", cohort.key())
                .query(Integer.class)
                .single();
    }

    private Optional<LocalDate> findLatest() {
        return jdbc.sql(LATEST).query(LocalDate.class).optional();
    }
}

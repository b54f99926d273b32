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
        jdbc.sql("select cohort, sum(children) from current_caseloads, unnest(cohorts) as cohort group by cohort")
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

    /**
     * Who came and left since a day: compared are the latest extract and the last one that was as at that day or earlier.
     * Empty when there is no such earlier one.
     */
    @Transactional(readOnly = true)
    public Optional<CohortMovement> findMovement(Cohort cohort, LocalDate since) {
        return jdbc.sql("""
            with latest as (
                select id, as_at_on from extracts where undone_at is null order by as_at_on desc, id desc limit 1),
            earlier as (
                select id, as_at_on from extracts
                 where undone_at is null and as_at_on <= :since and as_at_on < (select as_at_on from latest)
                 order by as_at_on desc, id desc
                 limit 1),
            members as (
                select s.child_id, bool_or(s.extract_id = earlier.id) as was, bool_or(s.extract_id = latest.id) as still
                  from standings s, latest, earlier
                 where s.extract_id in (latest.id, earlier.id) and :cohort = any (s.cohorts)
                 group by s.child_id)
            select earlier.as_at_on as then_on, latest.as_at_on as now_on,
                   count(*) filter (where was and still) as stayed,
                   count(*) filter (where was and not still) as "left",
                   count(*) filter (where still and not was) as joined
              from latest
             cross join earlier
              left join members on true
             group by 1, 2
            """)
                .param("cohort", cohort.key())
                .param("since", since)
                .query((row, _) -> new CohortMovement(
                        cohort,
                        row.getDate("then_on").toLocalDate(),
                        row.getDate("now_on").toLocalDate(),
                        row.getInt("stayed"),
                        row.getInt("left"),
                        row.getInt("joined")))
                .optional();
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

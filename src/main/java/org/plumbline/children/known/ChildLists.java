package org.plumbline.children.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children as at the latest extract, within the reader's reach, in the order of their case ids. */
@Store
class ChildLists {
    private static final String LISTED = """
        select s.child_id, s.case_id, s.age_years, s.cohorts, s.need_code, s.case_status,
               s.referred_on, s.in_need_from_on, s.plan_from_on, s.in_care_from_on,
               s.last_visit_on, s.last_review_on,
               t.name as team_name, coalesce(m.name, w.name) as worker_name
          from current_standings s
          left join teams t on t.authority_id = s.authority_id and t.id = s.team_id
          left join workers w on w.authority_id = s.authority_id and w.id = s.worker_id
          left join workers m on m.authority_id = w.authority_id and m.id = w.merged_into
        """;

    private final JdbcClient jdbc;

    ChildLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LatestExtract> findLatestExtract() {
        return jdbc.sql("""
            select e.id, e.as_at_on
              from extracts e
             where e.undone_at is null
             order by e.as_at_on desc, e.id desc
             limit 1
            """)
                .query((row, _) -> new LatestExtract(row.getLong(1), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** How many children stand in each combination of cohorts, whatever cohort the filter names. */
    Map<List<Cohort>, Integer> countByCohorts(ChildrenFilter filter, Reach reach, LocalDate today) {
        var conditions = ListConditions.of(filter, reach, today);
        String counted = reach.everything() && filter.asksOnlyWhoHolds()
                ? "select s.cohorts, sum(s.children) from current_caseloads s" + conditions.where()
                        + " group by s.cohorts"
                : "select any_value(s.cohorts) as cohorts, count(*) from current_standings s" + conditions.where()
                        + " group by s.cohort_set";
        return jdbc.sql(counted).params(conditions.parameters()).query(rows -> {
            Map<List<Cohort>, Integer> counts = new HashMap<>();
            while (rows.next()) {
                counts.merge(cohorts(rows), rows.getInt(2), Integer::sum);
            }
            return counts;
        });
    }

    /** At most {@code most} children from the place on, in the order of their case ids. */
    List<ListedChild> list(ChildrenFilter filter, Reach reach, LocalDate today, Place place, int most) {
        var conditions = ListConditions.of(filter, reach, today)
                .inCohort(filter.cohort())
                .from(place);
        var found = new ArrayList<>(jdbc.sql(LISTED
                        + conditions.where()
                        + " order by " + ListConditions.CASE_ID + (place.isBackwards() ? " desc" : "")
                        + " limit " + most)
                .params(conditions.parameters())
                .query((row, _) -> listed(row))
                .list());
        return place.isBackwards() ? found.reversed() : found;
    }

    /** Every child the filter finds, in the order of their case ids. */
    List<ListedChild> listAll(ChildrenFilter filter, Reach reach, LocalDate today) {
        var conditions = ListConditions.of(filter, reach, today).inCohort(filter.cohort());
        return jdbc.sql(LISTED + conditions.where() + " order by " + ListConditions.CASE_ID)
                .params(conditions.parameters())
                .query((row, _) -> listed(row))
                .list();
    }

    /** The teams whose children may be in the reader's reach, by name. */
    List<TeamChoice> listTeams(Reach reach) {
        return jdbc.sql("""
            select t.id, t.name
              from teams t
             where :everything or t.id in (:teams)
             order by t.name
            """)
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .query((row, _) -> new TeamChoice(row.getLong(1), row.getString(2)))
                .list();
    }

    private static ListedChild listed(ResultSet row) throws SQLException {
        return new ListedChild(
                new ChildId(row.getLong("child_id")),
                row.getString("case_id"),
                row.getObject("age_years", Integer.class),
                cohorts(row),
                row.getString("team_name"),
                row.getString("worker_name"),
                row.getString("need_code"),
                row.getString("case_status"),
                since(row),
                row.getObject("last_visit_on", LocalDate.class),
                row.getObject("last_review_on", LocalDate.class));
    }

    static ListedChild.Since since(ResultSet row) throws SQLException {
        return new ListedChild.Since(
                row.getObject("referred_on", LocalDate.class),
                row.getObject("in_need_from_on", LocalDate.class),
                row.getObject("plan_from_on", LocalDate.class),
                row.getObject("in_care_from_on", LocalDate.class));
    }

    /** In the order of the cohorts, so that equal sets are equal lists. */
    static List<Cohort> cohorts(ResultSet row) throws SQLException {
        var keys = (String[]) row.getArray("cohorts").getArray();
        return Stream.of(keys).map(Cohort::ofKey).sorted().toList();
    }

    /** The children in each cohort, from the counts of combinations. */
    static Map<Cohort, Integer> inEach(Map<List<Cohort>, Integer> combinations) {
        var counts = new EnumMap<Cohort, Integer>(Cohort.class);
        combinations.forEach((cohorts, count) -> cohorts.forEach(cohort -> counts.merge(cohort, count, Integer::sum)));
        return counts;
    }
}

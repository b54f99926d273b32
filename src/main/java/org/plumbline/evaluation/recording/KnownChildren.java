package org.plumbline.evaluation.recording;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;
import org.plumbline.database.Store;
import org.plumbline.evaluation.judging.KnownFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What extracts and who-is-who say of a child who is evaluated, as known at a day. */
@Store
class KnownChildren {
    private static final String LATEST = """
        with latest as (select id, authority_id, as_at_on
                          from extracts
                         where undone_at is null and as_at_on <= :on
                         order by as_at_on desc, id desc
                         limit 1)
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KnownChildren(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Empty when no extract speaks of that day or of one before it. Since when the worker holds the case is known only
     * where an earlier extract names another: the first extract with this one is then the day.
     */
    Optional<KnownChild> find(EvaluationRow row, LocalDate on) {
        List<KnownFact> facts = listFacts(row, on);
        return jdbc.sql(LATEST + """
            , held as (select x.as_at_on, s.worker_id
                         from standings s
                         join extracts x on x.authority_id = s.authority_id and x.id = s.extract_id
                        where s.child_id = :child and x.undone_at is null and x.as_at_on <= :on)
            select l.as_at_on, c.ethnicity, s.age_years, s.cohorts, s.legal_status, s.legal_status_from_on,
                   s.plan_from_on, s.in_need_from_on, s.last_visit_on, s.last_review_on,
                   (select min(h.as_at_on) from held h
                     where h.worker_id = s.worker_id
                       and h.as_at_on > (select max(o.as_at_on) from held o
                                          where o.worker_id is distinct from s.worker_id)) as held_since,
                   (select count(distinct h.worker_id) from held h
                     where h.as_at_on > cast(:on as date) - interval '12 months') as workers_in_year,
                   (select string_agg(distinct w.name, ', ') from responsibilities r
                      join workers w on w.authority_id = r.authority_id and w.id = r.worker_id
                     where r.kind = 'manages-team' and r.team_id = :team and not r.deputy
                       and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)) as managers,
                   (select string_agg(distinct w.name, ', ') from responsibilities r
                      join workers w on w.authority_id = r.authority_id and w.id = r.worker_id
                     where r.kind = 'reviews-child' and r.child_case_id = :case
                       and r.from_on <= :on and (r.to_on is null or r.to_on >= :on)) as reviewers
              from latest l
              join children c on c.authority_id = l.authority_id and c.id = :child
              left join standings s on s.authority_id = l.authority_id and s.extract_id = l.id
                                   and s.child_id = c.id
            """)
                .param("child", row.child().value())
                .param("case", row.caseId())
                .param("team", row.team() == null ? null : row.team().value())
                .param("on", on)
                .query((found, _) -> known(found, facts))
                .optional();
    }

    private List<KnownFact> listFacts(EvaluationRow row, LocalDate on) {
        return jdbc.sql(LATEST + """
            select distinct f.kind, f.happened_on, f.until_on, f.attributes
              from latest l
              join fact_sources s on s.authority_id = l.authority_id and s.extract_id = l.id
              join facts f on f.authority_id = s.authority_id and f.id = s.fact_id
             where f.child_id = :child
            """)
                .param("child", row.child().value())
                .param("on", on)
                .query((found, _) -> fact(found))
                .list();
    }

    private KnownFact fact(ResultSet row) throws SQLException {
        Map<String, String> attributes = new HashMap<>();
        JsonNode said = json.readTree(row.getString("attributes"));
        said.properties().forEach(member -> {
            if (member.getValue().isValueNode()) {
                attributes.put(member.getKey(), member.getValue().asString());
            }
        });
        return new KnownFact(row.getString("kind"), day(row, "happened_on"), day(row, "until_on"), attributes);
    }

    private static KnownChild known(ResultSet row, List<KnownFact> facts) throws SQLException {
        Map<String, String> header = new HashMap<>();
        int age = row.getInt("age_years");
        put(header, "age-band", row.wasNull() ? null : ageBand(age));
        put(header, "cohort", cohorts(row.getArray("cohorts")));
        put(header, "legal-status", row.getString("legal_status"));
        put(header, "legal-status-on", day(row, "legal_status_from_on"));
        LocalDate plan = day(row, "plan_from_on");
        put(header, "plan-on", plan == null ? day(row, "in_need_from_on") : plan);
        put(header, "held-since", day(row, "held_since"));
        put(header, "workers-in-year", row.getInt("workers_in_year"));
        put(header, "last-visit", day(row, "last_visit_on"));
        put(header, "last-review", day(row, "last_review_on"));
        Map<String, String> structure = new HashMap<>();
        put(structure, "manager", row.getString("managers"));
        put(structure, "reviewer", row.getString("reviewers"));
        LocalDate asAt = row.getDate("as_at_on").toLocalDate();
        return new KnownChild(asAt, row.getString("ethnicity"), header, structure, facts);
    }

    /** The bands in which the Department for Education counts children. */
    private static String ageBand(int age) {
        if (age < 1) {
            return "Under 1";
        }
        if (age < 5) {
            return "1 to 4";
        }
        if (age < 10) {
            return "5 to 9";
        }
        return age < 16 ? "10 to 15" : "16 and over";
    }

    private static @Nullable String cohorts(@Nullable Array cohorts) throws SQLException {
        if (cohorts == null) {
            return null;
        }
        Stream<String> keys = Arrays.stream((String[]) cohorts.getArray());
        String labels = keys.map(key -> Cohort.ofKey(key).label()).collect(Collectors.joining(", "));
        return labels.isEmpty() ? null : labels;
    }

    private static void put(Map<String, String> values, String code, @Nullable Object value) {
        if (value != null) {
            values.put(code, value.toString());
        }
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}

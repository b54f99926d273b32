package org.plumbline.inspection.clock.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the authority decided about the rules of the plan's clocks. */
@Store
public class ClockDecisions {
    /** What {@link #listStanding} lists, as one text within another statement; {@link #ofText} reads it. */
    public static final String STANDING_AS_TEXT = """
        select coalesce(string_agg(concat_ws('/', s.code, s.valid_from_on, s.decision, s.working_days), ' '), '')
          from (select distinct on (c.code, c.valid_from_on) c.code, c.valid_from_on, c.decision, c.working_days
                  from clock_confirmations c
                 order by c.code, c.valid_from_on, c.id desc) s
        """;

    private final JdbcClient jdbc;

    ClockDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which version of which rule. */
    public record RuleVersion(String code, LocalDate validFrom) {
        /** Of this rule. */
        public static RuleVersion of(PlanClock clock) {
            return new RuleVersion(clock.code(), clock.validFrom());
        }
    }

    /** What counts now of each rule that was decided on. */
    @Transactional(readOnly = true)
    public Map<RuleVersion, Decision> listStanding() {
        return jdbc
                .sql("""
                    select distinct on (c.code, c.valid_from_on)
                           c.code, c.valid_from_on, c.decision, c.working_days, c.text_read, c.confirmed_at,
                           a.display_name as by_name
                      from clock_confirmations c
                      join accounts a on a.authority_id = c.authority_id and a.id = c.confirmed_by
                     order by c.code, c.valid_from_on, c.id desc
                    """)
                .query((row, _) -> Map.entry(
                        new RuleVersion(
                                row.getString("code"),
                                row.getDate("valid_from_on").toLocalDate()),
                        decision(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /** What counts now of each rule, without who decided it and what they read. */
    public static Map<RuleVersion, Decision> ofText(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(one -> one.split("/", -1))
                .filter(parts -> parts.length == 4)
                .collect(Collectors.toMap(
                        parts -> new RuleVersion(parts[0], LocalDate.parse(parts[1])),
                        parts -> new Decision(
                                Decision.Verdict.findByCode(parts[2]).orElseThrow(),
                                Integer.parseInt(parts[3]),
                                "",
                                Instant.EPOCH,
                                "")));
    }

    /** What was decided about this version of a rule, newest first. */
    List<Decision> list(PlanClock clock) {
        return jdbc.sql("""
            select c.decision, c.working_days, c.text_read, c.confirmed_at, a.display_name as by_name
              from clock_confirmations c
              join accounts a on a.authority_id = c.authority_id and a.id = c.confirmed_by
             where c.code = :code and c.valid_from_on = :from
             order by c.id desc
            """)
                .param("code", clock.code())
                .param("from", clock.validFrom())
                .query((row, _) -> decision(row))
                .list();
    }

    void add(PlanClock clock, Decision.Verdict verdict, int workingDays, String textRead, Instant at, AccountId by) {
        jdbc.sql("""
            insert into clock_confirmations (authority_id, code, valid_from_on, decision, working_days, text_read,
                                             confirmed_at, confirmed_by)
            values (plumbline_authority(), :code, :from, :decision, :days, :text, :at, :by)
            """)
                .param("code", clock.code())
                .param("from", clock.validFrom())
                .param("decision", verdict.code())
                .param("days", workingDays)
                .param("text", textRead)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Decision.Verdict.findByCode(row.getString("decision")).orElseThrow(),
                row.getInt("working_days"),
                row.getString("text_read"),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getString("by_name"));
    }
}

package org.plumbline.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.TeamId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of actions for children, for the overview. A team's figures count the actions agreed while it held the child;
 * tasks, which concern no child, are not among them.
 */
@Store
public class ActionFigures {
    private final JdbcClient jdbc;

    ActionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One team's actions as they stand.
     *
     * @param team the team, or null for actions agreed when no extract named one
     * @param open with the owner or waiting for a verifier
     * @param overdue with the owner and past their due date
     * @param waiting proposed done and not yet verified
     * @param verified ever
     */
    public record TeamRow(@Nullable TeamId team, int open, int overdue, int waiting, int verified) {}

    /**
     * One month's actions.
     *
     * @param agreed agreed in the month
     * @param verified verified in the month
     * @param verifiedInTime of those, verified no later than the date first agreed
     */
    public record MonthRow(YearMonth month, int agreed, int verified, int verifiedInTime) {}

    /** Each team's actions as they stand on the day, within reach. */
    @Transactional(readOnly = true)
    public List<TeamRow> listByTeam(LocalDate today, Reach reach) {
        return jdbc.sql("""
            select a.team_id,
                   count(*) filter (where a.status in ('open', 'sent-back', 'proposed-done')) as open,
                   count(*) filter (where a.status in ('open', 'sent-back') and a.due_on < :today) as overdue,
                   count(*) filter (where a.status = 'proposed-done') as waiting,
                   count(*) filter (where a.status = 'verified') as verified
              from actions a
             where a.child_id is not null and (:everything or a.team_id in (:teams))
             group by a.team_id
             order by a.team_id
            """)
                .param("today", today)
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .query((row, _) -> teamRow(row))
                .list();
    }

    /** The months from the first to the last, both included, in order; months in which nothing happened are left out. */
    @Transactional(readOnly = true)
    public List<MonthRow> listByMonth(YearMonth first, YearMonth last, Reach reach) {
        return jdbc.sql("""
            select date_trunc('month', e.happened_on::timestamp)::date as month,
                   count(*) filter (where e.kind = 'agree') as agreed,
                   count(*) filter (where e.kind = 'verify') as verified,
                   count(*) filter (where e.kind = 'verify' and e.happened_on <= a.baseline_due_on) as in_time
              from action_events e
              join actions a on a.authority_id = e.authority_id and a.id = e.action_id
             where e.kind in ('agree', 'verify') and a.child_id is not null
               and e.happened_on between :first and :last
               and (:everything or a.team_id in (:teams))
             group by 1
             order by 1
            """)
                .param("first", first.atDay(1))
                .param("last", last.atEndOfMonth())
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .query((row, _) -> new MonthRow(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("agreed"),
                        row.getInt("verified"),
                        row.getInt("in_time")))
                .list();
    }

    private static TeamRow teamRow(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        @Nullable TeamId teamId = row.wasNull() ? null : new TeamId(team);
        return new TeamRow(
                teamId, row.getInt("open"), row.getInt("overdue"), row.getInt("waiting"), row.getInt("verified"));
    }
}

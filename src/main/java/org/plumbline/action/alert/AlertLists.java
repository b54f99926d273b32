package org.plumbline.action.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.access.Reach;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Safety alerts as lists and pages show them, to those they concern: everybody within whose reach the child is, the
 * author, and everybody who was told.
 */
@Store
class AlertLists {
    private static final String CONCERNING = """
        select s.id, s.child_id, s.source_id, s.worry, s.raised_at, s.author_account, s.author_worker,
               a.display_name as author_name, s.status, s.status_since_at, s.reached_at, s.version,
               c.case_id, t.name as team_name
          from safety_alerts s
          join accounts a on a.authority_id = s.authority_id and a.id = s.author_account
          join children c on c.authority_id = s.authority_id and c.id = s.child_id
          left join current_standings n on n.authority_id = s.authority_id and n.child_id = s.child_id
          left join workers h on h.authority_id = n.authority_id and h.id = n.worker_id
          left join teams t on t.authority_id = n.authority_id and t.id = n.team_id
         where (:everything
                or n.team_id in (:teams) or coalesce(h.merged_into, h.id) = :worker
                or s.author_account = :account
                or exists (select from safety_alert_told told
                            where told.authority_id = s.authority_id and told.alert_id = s.id
                              and told.worker_id in (select m.id from workers m
                                                    where m.id = :worker or m.merged_into = :worker))
                or exists (select from responsibilities r
                            where r.authority_id = s.authority_id and r.child_case_id = c.case_id
                              and r.worker_id in (select m.id from workers m
                                                    where m.id = :worker or m.merged_into = :worker)
                              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)))
        """;

    /** The first twenty that stand, the oldest first, of those that concern whoever looks at My work. */
    static final String STANDING = CONCERNING + " and s.status <> 'resolved' order by s.id limit 20";

    private final JdbcClient jdbc;

    AlertLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom an alert may concern.
     *
     * @param account the reader's account
     */
    record Reader(AccountId account, Reach reach, LocalDate today) {}

    Optional<ListedAlert> find(SafetyAlertId alert, Reader reader) {
        return concerning(CONCERNING + " and s.id = :id", reader)
                .param("id", alert.value())
                .query((row, _) -> listed(row))
                .optional();
    }

    /** The alerts that stand, the oldest first. */
    List<ListedAlert> listStanding(Reader reader, int most) {
        return concerning(CONCERNING + " and s.status <> 'resolved' order by s.id limit :most", reader)
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    /** The alerts that were resolved, the newest first, with ids below the given one. */
    List<ListedAlert> listResolvedBefore(long id, Reader reader, int most) {
        return concerning(
                        CONCERNING + " and s.status = 'resolved' and s.id < :before order by s.id desc limit :most",
                        reader)
                .param("before", id)
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    private StatementSpec concerning(String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("everything", reader.reach().everything())
                .param("teams", reader.reach().teamIds())
                .param("worker", reader.reach().workerId())
                .param("account", reader.account().value())
                .param("today", reader.today());
    }

    private static ListedAlert listed(ResultSet row) throws SQLException {
        return new ListedAlert(SafetyAlerts.alertRow(row), row.getString("case_id"), row.getString("team_name"));
    }
}

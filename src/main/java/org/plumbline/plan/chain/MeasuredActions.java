package org.plumbline.plan.chain;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;

/** The success measures of plan actions, each as it was read last. */
@Store
class MeasuredActions {
    /**
     * A success measure as it was read last.
     *
     * @param unit such as "%" or "days"; empty for a plain number
     * @param target what is to be reached; null for a measure told in words
     * @param latest null while it was not read
     * @param on the last day of what was measured; null while it was not read
     * @param live whether it is bound to a measure of the product
     */
    record Measured(
            PlanActionId action,
            long id,
            String what,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            boolean higherIsBetter,
            @Nullable BigDecimal latest,
            @Nullable LocalDate on,
            boolean live) {

        /** Whether the latest reading reaches the target. */
        boolean isMet() {
            if (target == null || latest == null) {
                return false;
            }
            return higherIsBetter ? latest.compareTo(target) >= 0 : latest.compareTo(target) <= 0;
        }
    }

    /** The measures of {@code :actions}, in the order in which they were agreed. */
    static final Together.Part<Measured> PART = new Together.Part<>("""
        select m.action_id, m.id, m.what, m.unit, m.baseline, m.target, m.higher_is_better,
               m.live_code is not null as live, r.value, r.read_on
          from plan_measures m
          left join lateral (select value, read_on
                               from plan_readings
                              where authority_id = m.authority_id and measure_id = m.id
                              order by read_on desc, id desc
                              limit 1) r on true
         where m.removed_at is null and m.action_id in (:actions)
         order by m.action_id, m.id
        """, (row, _) -> measured(row));

    private static Measured measured(ResultSet row) throws SQLException {
        @Nullable Date on = row.getDate("read_on");
        return new Measured(
                new PlanActionId(row.getLong("action_id")),
                row.getLong("id"),
                row.getString("what"),
                row.getString("unit"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getBoolean("higher_is_better"),
                row.getBigDecimal("value"),
                on == null ? null : on.toLocalDate(),
                row.getBoolean("live"));
    }
}

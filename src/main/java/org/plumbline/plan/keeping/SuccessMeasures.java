package org.plumbline.plan.keeping;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.life.MeasureCourse;
import org.plumbline.plan.life.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The success measures of plan actions and their readings. */
@Store
public class SuccessMeasures {
    private static final String SELECT = """
        select m.id, m.action_id, m.what, m.unit, m.baseline, m.baseline_on, m.target, m.target_on,
               m.higher_is_better, m.period_months, m.source, m.live_code
          from plan_measures m
          join plan_actions a on a.authority_id = m.authority_id and a.id = m.action_id
         where m.removed_at is null and
        """;

    /** The measures of the actions in a {@link Scope}. */
    static final Together.Part<MeasureRow> PART =
            new Together.Part<>(SELECT + Scope.HOLDS + " order by m.id", (row, _) -> measureRow(row));

    /** Their readings that count, in order of their days. */
    static final Together.Part<ReadingRow> READINGS = new Together.Part<>(
            """
                select distinct on (r.measure_id, r.read_on)
                       r.id, r.measure_id, r.value, r.read_on, r.source, r.snapshot is not null as live, r.added_at
                  from plan_readings r
                  join plan_measures m on m.authority_id = r.authority_id and m.id = r.measure_id
                  join plan_actions a on a.authority_id = m.authority_id and a.id = m.action_id
                 where m.removed_at is null and
                """ + Scope.HOLDS + " order by r.measure_id, r.read_on, r.id desc", (row, _) -> readingRow(row));

    private final JdbcClient jdbc;

    SuccessMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A success measure as it is kept. */
    public record MeasureRow(long id, PlanActionId action, NewMeasure measure) {

        /** Its course through these readings, among those of other measures. */
        public MeasureCourse course(List<ReadingRow> readings) {
            return new MeasureCourse(
                    measure.target(),
                    measure.higherIsBetter(),
                    measure.periodMonths(),
                    readings.stream()
                            .filter(reading -> reading.measure() == id)
                            .map(reading -> new Reading(reading.on(), reading.value()))
                            .toList());
        }
    }

    /**
     * A reading that counts: the last one added for its day.
     *
     * @param on the last day of what was measured
     * @param live whether it was read from live data and frozen with its query
     */
    public record ReadingRow(
            long id, long measure, BigDecimal value, LocalDate on, String source, boolean live, Instant addedAt) {}

    /** The measures of one action. */
    @Transactional(readOnly = true)
    public List<MeasureRow> listOf(PlanActionId action) {
        return jdbc.sql(PART.select())
                .params(Scope.of(action).parameters())
                .query(PART.mapper())
                .list();
    }

    /** The readings of one action's measures, in order of their days. */
    @Transactional(readOnly = true)
    public List<ReadingRow> listReadingsOf(PlanActionId action) {
        return jdbc.sql(READINGS.select())
                .params(Scope.of(action).parameters())
                .query(READINGS.mapper())
                .list();
    }

    /** One measure of an action. */
    @Transactional(readOnly = true)
    public Optional<MeasureRow> find(PlanActionId action, long id) {
        return listOf(action).stream().filter(measure -> measure.id() == id).findFirst();
    }

    long add(PlanActionId action, NewMeasure measure) {
        return jdbc.sql("""
            insert into plan_measures
                   (authority_id, action_id, what, unit, baseline, baseline_on, target, target_on, higher_is_better,
                    period_months, source, live_code)
            values (plumbline_authority(), :action, :what, :unit, :baseline, :baselineOn, :target, :targetOn, :higher,
                    :period, :source, :live)
            returning id
            """)
                .param("action", action.value())
                .param("what", measure.what())
                .param("unit", measure.unit())
                .param("baseline", measure.baseline())
                .param("baselineOn", measure.baselineOn())
                .param("target", measure.target())
                .param("targetOn", measure.targetOn())
                .param("higher", measure.higherIsBetter())
                .param("period", measure.periodMonths())
                .param("source", measure.source())
                .param("live", measure.liveCode())
                .query(Long.class)
                .single();
    }

    void addReading(
            long measure,
            BigDecimal value,
            LocalDate on,
            String source,
            @Nullable String snapshot,
            Signature signature) {
        jdbc.sql("""
            insert into plan_readings (authority_id, measure_id, value, read_on, source, snapshot, added_at, added_by)
            values (plumbline_authority(), :measure, :value, :on, :source, :snapshot, :at, :by)
            """)
                .param("measure", measure)
                .param("value", value)
                .param("on", on)
                .param("source", source)
                .param("snapshot", snapshot)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .update();
    }

    void remove(long id, Instant at) {
        jdbc.sql("update plan_measures set removed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static ReadingRow readingRow(ResultSet row) throws SQLException {
        return new ReadingRow(
                row.getLong("id"),
                row.getLong("measure_id"),
                row.getBigDecimal("value"),
                row.getDate("read_on").toLocalDate(),
                row.getString("source"),
                row.getBoolean("live"),
                row.getTimestamp("added_at").toInstant());
    }

    private static MeasureRow measureRow(ResultSet row) throws SQLException {
        return new MeasureRow(
                row.getLong("id"),
                new PlanActionId(row.getLong("action_id")),
                new NewMeasure(
                        row.getString("what"),
                        row.getString("unit"),
                        row.getBigDecimal("baseline"),
                        day(row, "baseline_on"),
                        row.getBigDecimal("target"),
                        day(row, "target_on"),
                        row.getBoolean("higher_is_better"),
                        row.getInt("period_months"),
                        row.getString("source"),
                        row.getString("live_code")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}

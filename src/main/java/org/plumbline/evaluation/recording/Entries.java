package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.writing.FieldHistory;
import org.plumbline.writing.FieldHistory.Written;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written in evaluations. Rows are added and never changed. */
@Store
class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In every field the current value, and the texts that stand beside it undecided. */
    List<Entry> listStanding(EvaluationId evaluation) {
        return jdbc.sql("""
            with current_entries as (
                select distinct on (field) *
                  from evaluation_entries
                 where evaluation_id = :id and not stands_beside
                 order by field, version desc)
            select e.field, e.version, e.base_version, e.stands_beside, e.value, e.by_worker_id, w.name, e.at
              from (select * from current_entries
                    union all
                    select b.*
                      from evaluation_entries b
                      left join current_entries c on c.field = b.field
                     where b.evaluation_id = :id and b.stands_beside
                       and b.value <> coalesce(c.value, '')
                       and not exists (select from evaluation_entries o
                                        where o.authority_id = b.authority_id
                                          and o.evaluation_id = b.evaluation_id and o.field = b.field
                                          and (o.chosen_over >= b.version
                                               or o.stands_beside and o.base_version = b.version))) e
              join workers w on w.authority_id = e.authority_id and w.id = e.by_worker_id
             order by e.field, e.version
            """)
                .param("id", evaluation.value())
                .query((row, _) -> entry(row))
                .list();
    }

    /** One version of a field with its writer. */
    Optional<Entry> find(EvaluationId evaluation, FieldKey field, int version) {
        return jdbc.sql("""
            select e.field, e.version, e.base_version, e.stands_beside, e.value, e.by_worker_id, w.name, e.at
              from evaluation_entries e
              join workers w on w.authority_id = e.authority_id and w.id = e.by_worker_id
             where e.evaluation_id = :id and e.field = :field and e.version = :version
            """)
                .param("id", evaluation.value())
                .param("field", field.value())
                .param("version", version)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** A field's history; texts that no decision can need are left out of it, their versions are not. */
    FieldHistory history(EvaluationId evaluation, FieldKey field, int base) {
        return new FieldHistory(jdbc.sql("""
            select version, base_version, stands_beside, chosen_over,
                   case when stands_beside or version = :base
                             or version = max(version) filter (where not stands_beside) over ()
                        then value else '' end as value
              from evaluation_entries
             where evaluation_id = :id and field = :field
             order by version
            """)
                .param("id", evaluation.value())
                .param("field", field.value())
                .param("base", base)
                .query((row, _) -> new Written(
                        row.getInt("version"),
                        row.getInt("base_version"),
                        row.getBoolean("stands_beside"),
                        row.getInt("chosen_over"),
                        row.getString("value")))
                .list());
    }

    void add(EvaluationId evaluation, FieldKey field, Written written, WorkerId by, Instant at) {
        jdbc.sql("""
            insert into evaluation_entries (authority_id, evaluation_id, field, version, base_version,
                                            stands_beside, chosen_over, value, by_worker_id, at)
            values (plumbline_authority(), :id, :field, :version, :base,
                    :beside, :chosenOver, :value, :by, :at)
            """)
                .param("id", evaluation.value())
                .param("field", field.value())
                .param("version", written.version())
                .param("base", written.base())
                .param("beside", written.standsBeside())
                .param("chosenOver", written.chosenOver())
                .param("value", written.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Writes the first version of many fields at once. */
    void addFirst(EvaluationId evaluation, Map<FieldKey, String> values, WorkerId by, Instant at) {
        List<Map.Entry<FieldKey, String>> entries = List.copyOf(values.entrySet());
        jdbc.sql("""
            insert into evaluation_entries (authority_id, evaluation_id, field, version, base_version,
                                            stands_beside, value, by_worker_id, at)
            select plumbline_authority(), :id, it.field, 1, 0, false, it.value, :by, :at
              from unnest(cast(:fields as text[]), cast(:values as text[])) as it (field, value)
            """)
                .param("id", evaluation.value())
                .param("fields", entries.stream().map(it -> it.getKey().value()).toArray(String[]::new))
                .param("values", entries.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new FieldKey(row.getString("field")),
                row.getInt("version"),
                row.getInt("base_version"),
                row.getBoolean("stands_beside"),
                row.getString("value"),
                new WorkerId(row.getLong("by_worker_id")),
                row.getString("name"),
                row.getTimestamp("at").toInstant());
    }
}

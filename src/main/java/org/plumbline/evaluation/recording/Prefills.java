package org.plumbline.evaluation.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.tool.FieldKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was filled in from the authority's own data, frozen at completion. */
@Store
class Prefills {
    private final JdbcClient jdbc;

    Prefills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Prefill> listFrozen(EvaluationId evaluation) {
        return jdbc.sql("select field, value, source from evaluation_prefills where evaluation_id = :id order by id")
                .param("id", evaluation.value())
                .query((row, _) -> new Prefill(
                        new FieldKey(row.getString("field")), row.getString("value"), row.getString("source")))
                .list();
    }

    void freeze(EvaluationId evaluation, List<Prefill> prefills, Instant at) {
        jdbc.sql("""
            insert into evaluation_prefills (authority_id, evaluation_id, field, value, source, frozen_at)
            select plumbline_authority(), :id, it.field, it.value, it.source, :at
              from unnest(cast(:fields as text[]), cast(:values as text[]), cast(:sources as text[]))
                   as it (field, value, source)
            """)
                .param("id", evaluation.value())
                .param("at", Timestamp.from(at))
                .param("fields", prefills.stream().map(it -> it.field().value()).toArray(String[]::new))
                .param("values", prefills.stream().map(Prefill::value).toArray(String[]::new))
                .param("sources", prefills.stream().map(Prefill::source).toArray(String[]::new))
                .update();
    }
}

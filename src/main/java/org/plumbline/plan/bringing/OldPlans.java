package org.plumbline.plan.bringing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.intake.SourceTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Old plans being brought in. */
@Store
class OldPlans {
    private static final TypeReference<List<SourceTable>> TABLES = new TypeReference<>() {};
    private static final TypeReference<List<ChosenTable>> CHOSEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OldPlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One that is not finished. */
    record Begun(OldPlanId id, String name, Instant sentAt, String by) {}

    OldPlanId add(PlanId plan, String name, List<SourceTable> tables, List<ChosenTable> chosen, Signature by) {
        return new OldPlanId(jdbc.sql("""
            insert into plan_intakes (authority_id, plan_id, name, tables, choices, sent_at, sent_by)
            values (plumbline_authority(), :plan, :name, :tables, :choices, :at, :by)
            returning id
            """)
                .param("plan", plan.value())
                .param("name", name)
                .param("tables", json.writeValueAsString(tables))
                .param("choices", json.writeValueAsString(chosen))
                .param("at", Timestamp.from(by.at()))
                .param("by", by.by().account().value())
                .query(Long.class)
                .single());
    }

    Optional<OldPlan> find(OldPlanId id) {
        return jdbc.sql("""
            select id, plan_id, name, tables, choices, sent_at, stored_at, version from plan_intakes where id = :id
            """)
                .param("id", id.value())
                .query((row, _) -> oldPlan(row))
                .optional();
    }

    /** Those of a plan that were sent and not brought in, the newest first. */
    List<Begun> listBegun(PlanId plan) {
        return jdbc.sql("""
            select i.id, i.name, i.sent_at, a.display_name
              from plan_intakes i
              join accounts a on a.authority_id = i.authority_id and a.id = i.sent_by
             where i.plan_id = :plan and i.stored_at is null
             order by i.id desc
            """)
                .param("plan", plan.value())
                .query((row, _) -> new Begun(
                        new OldPlanId(row.getLong("id")),
                        row.getString("name"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("display_name")))
                .list();
    }

    /** Says what was chosen; false when somebody else changed it since that version, or it was brought in. */
    boolean choose(OldPlan plan, List<ChosenTable> chosen) {
        return jdbc.sql("""
            update plan_intakes set choices = :choices, version = version + 1
             where id = :id and version = :version and stored_at is null
            """)
                        .param("choices", json.writeValueAsString(chosen))
                        .param("id", plan.id().value())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    /** Marks it as brought in; false when somebody else changed it since that version, or it was before. */
    boolean markStored(OldPlan plan, Instant at) {
        return jdbc.sql("""
            update plan_intakes set stored_at = :at, version = version + 1
             where id = :id and version = :version and stored_at is null
            """)
                        .param("at", Timestamp.from(at))
                        .param("id", plan.id().value())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    /** Forgets one that was not brought in. */
    void remove(OldPlanId id) {
        jdbc.sql("delete from plan_intakes where id = :id and stored_at is null")
                .param("id", id.value())
                .update();
    }

    private OldPlan oldPlan(ResultSet row) throws SQLException {
        @Nullable Timestamp stored = row.getTimestamp("stored_at");
        return new OldPlan(
                new OldPlanId(row.getLong("id")),
                new PlanId(row.getLong("plan_id")),
                row.getString("name"),
                json.readValue(row.getString("tables"), TABLES),
                json.readValue(row.getString("choices"), CHOSEN),
                row.getTimestamp("sent_at").toInstant(),
                stored == null ? null : stored.toInstant(),
                row.getInt("version"));
    }
}

package org.plumbline.plan.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks made of plans, and those that came back. */
@Store
class Workbooks {
    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Workbooks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A workbook that was made. */
    record Made(long id, PlanId plan, List<SheetRow> rows, Instant madeAt) {
        Made {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A workbook that came back.
     *
     * @param name the file's name
     * @param rows as it was read
     */
    record Returned(long id, Made made, String name, List<SheetRow> rows, Instant sentAt) {
        Returned {
            rows = List.copyOf(rows);
        }
    }

    /** One that came back and waits for somebody to decide on it. */
    record Waiting(long id, String name, Instant sentAt, String by) {}

    void add(PlanId plan, String code, List<SheetRow> rows, Signature by) {
        jdbc.sql("""
            insert into plan_workbooks (authority_id, plan_id, code, content, made_at, made_by)
            values (plumbline_authority(), :plan, :code, :content, :at, :by)
            """)
                .param("plan", plan.value())
                .param("code", code)
                .param("content", json.writeValueAsString(rows))
                .param("at", Timestamp.from(by.at()))
                .param("by", by.by().account().value())
                .update();
    }

    Optional<Made> findByCode(String code) {
        return jdbc.sql("select id, plan_id, content, made_at from plan_workbooks where code = :code")
                .param("code", code)
                .query((row, _) -> new Made(
                        row.getLong("id"),
                        new PlanId(row.getLong("plan_id")),
                        json.readValue(row.getString("content"), ROWS),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    long addReturned(Made made, String name, List<SheetRow> rows, Signature by) {
        return jdbc.sql("""
            insert into plan_returns (authority_id, workbook_id, name, content, sent_at, sent_by)
            values (plumbline_authority(), :workbook, :name, :content, :at, :by)
            returning id
            """)
                .param("workbook", made.id())
                .param("name", name)
                .param("content", json.writeValueAsString(rows))
                .param("at", Timestamp.from(by.at()))
                .param("by", by.by().account().value())
                .query(Long.class)
                .single();
    }

    /** One that came back and was not settled. */
    Optional<Returned> findWaiting(long id) {
        return jdbc.sql("""
            select r.id, r.name, r.content, r.sent_at, w.id as workbook, w.plan_id, w.content as made, w.made_at
              from plan_returns r
              join plan_workbooks w on w.authority_id = r.authority_id and w.id = r.workbook_id
             where r.id = :id and r.settled_at is null
            """)
                .param("id", id)
                .query((row, _) -> new Returned(
                        row.getLong("id"),
                        new Made(
                                row.getLong("workbook"),
                                new PlanId(row.getLong("plan_id")),
                                json.readValue(row.getString("made"), ROWS),
                                row.getTimestamp("made_at").toInstant()),
                        row.getString("name"),
                        json.readValue(row.getString("content"), ROWS),
                        row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    /** Those of a plan that came back and were not settled, the newest first. */
    List<Waiting> listWaiting(PlanId plan) {
        return jdbc.sql("""
            select r.id, r.name, r.sent_at, a.display_name
              from plan_returns r
              join plan_workbooks w on w.authority_id = r.authority_id and w.id = r.workbook_id
              join accounts a on a.authority_id = r.authority_id and a.id = r.sent_by
             where w.plan_id = :plan and r.settled_at is null
             order by r.id desc
            """)
                .param("plan", plan.value())
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("display_name")))
                .list();
    }

    /** Settles one that came back; false when somebody did so before. */
    boolean settle(Returned returned, Instant at) {
        return jdbc.sql("update plan_returns set settled_at = :at where id = :id and settled_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", returned.id())
                        .update()
                == 1;
    }
}

package org.plumbline.plan.bringing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** As which row of an old plan each plan action stood there. */
@Store
public class SourceRows {
    private static final TypeReference<List<Under>> FOUND = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SourceRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What stands in a row below one heading. */
    public record Under(String heading, String text) {}

    /**
     * A row of an old plan.
     *
     * @param file the file's name, or that it was pasted
     * @param table the sheet, or which table of the document
     * @param row as people count it in the file, from 1
     * @param found what it says, from the first column on
     */
    public record SourceOf(String file, String table, int row, List<Under> found, Instant broughtInAt) {
        /** Copies the list. */
        public SourceOf {
            found = List.copyOf(found);
        }

        /** {@code plan_final_v7.xlsx, row 14}. */
        public String place() {
            return file + ", row " + row;
        }
    }

    void add(PlanActionId action, OldPlanId plan, String table, int row, Map<String, String> found) {
        List<Under> kept = found.entrySet().stream()
                .map(one -> new Under(one.getKey(), one.getValue()))
                .toList();
        jdbc.sql("""
            insert into plan_action_sources (authority_id, action_id, intake_id, table_name, row_number, found)
            values (plumbline_authority(), :action, :intake, :table, :row, :found)
            """)
                .param("action", action.value())
                .param("intake", plan.value())
                .param("table", table)
                .param("row", row)
                .param("found", json.writeValueAsString(kept))
                .update();
    }

    /** The row that the action was made of; empty for one that was agreed here. */
    @Transactional(readOnly = true)
    public Optional<SourceOf> find(PlanActionId action) {
        return jdbc.sql("""
            select i.name, s.table_name, s.row_number, s.found, i.stored_at
              from plan_action_sources s
              join plan_intakes i on i.authority_id = s.authority_id and i.id = s.intake_id
             where s.action_id = :action
            """)
                .param("action", action.value())
                .query((row, _) -> new SourceOf(
                        row.getString("name"),
                        row.getString("table_name"),
                        row.getInt("row_number"),
                        json.readValue(row.getString("found"), FOUND),
                        row.getTimestamp("stored_at").toInstant()))
                .optional();
    }
}

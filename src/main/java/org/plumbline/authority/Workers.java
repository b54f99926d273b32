package org.plumbline.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Everyone in the current authority's structure. A merged spelling answers to the name it was merged into. */
@Store
public class Workers {
    private static final String COLUMNS = """
        select w.id, w.name, w.email, w.telephone, w.merged_into from workers w
        """;

    private final JdbcClient jdbc;

    Workers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody in the structure.
     *
     * @param email where alerts go, or null when nobody entered it
     * @param telephone the number to call, or null when nobody entered it
     * @param mergedInto the worker this spelling stands for, or null when it stands for itself
     */
    public record WorkerRow(
            WorkerId id,
            String name,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable WorkerId mergedInto) {}

    /** One worker, merged or not. */
    @Transactional(readOnly = true)
    public Optional<WorkerRow> find(WorkerId worker) {
        return jdbc.sql(COLUMNS + " where w.id = :id")
                .param("id", worker.value())
                .query((row, _) -> workerRow(row))
                .optional();
    }

    /** These workers, in the order asked for; ids that do not exist are left out. */
    @Transactional(readOnly = true)
    public List<WorkerRow> listByIds(Collection<WorkerId> workers) {
        if (workers.isEmpty()) {
            return List.of();
        }
        Map<WorkerId, WorkerRow> found = new LinkedHashMap<>();
        jdbc.sql(COLUMNS + " where w.id in (:ids)")
                .param("ids", workers.stream().map(WorkerId::value).toList())
                .query((row, _) -> workerRow(row))
                .list()
                .forEach(worker -> found.put(worker.id(), worker));
        return workers.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** Everyone whose name holds the text, in any case, except merged spellings; by name, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<WorkerRow> listNamedLike(String text, int most) {
        return jdbc.sql(COLUMNS + """
             where w.merged_into is null and w.normalised_name like '%' || :text || '%'
             order by w.name, w.id
             limit :most
            """)
                .param(
                        "text",
                        normalised(text)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_"))
                .param("most", most)
                .query((row, _) -> workerRow(row))
                .list();
    }

    /** The worker of exactly this name under any of its spellings, or empty. */
    @Transactional(readOnly = true)
    public Optional<WorkerId> findNamed(String name) {
        return jdbc.sql("select coalesce(w.merged_into, w.id) from workers w where w.normalised_name = :name")
                .param("name", normalised(name))
                .query((row, _) -> new WorkerId(row.getLong(1)))
                .optional();
    }

    /**
     * Adds somebody.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the name is there already
     */
    @Transactional
    public WorkerId add(String name) {
        return new WorkerId(jdbc.sql("""
            insert into workers (authority_id, name, normalised_name)
            values (plumbline_authority(), :name, :normalised)
            returning id
            """)
                .param("name", name.strip())
                .param("normalised", normalised(name))
                .query(Long.class)
                .single());
    }

    /** Enters how to reach somebody; null where it is not known. */
    @Transactional
    public void setContact(WorkerId worker, @Nullable String email, @Nullable String telephone) {
        jdbc.sql("update workers set email = :email, telephone = :telephone where id = :id")
                .param("email", email)
                .param("telephone", telephone)
                .param("id", worker.value())
                .update();
    }

    /**
     * A name as names are compared: in lower case, with single spaces. Two names with
     * the same normal form are one worker.
     */
    public static String normalised(String name) {
        return name.strip().replaceAll("[\\s\\u00a0]+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static WorkerRow workerRow(ResultSet row) throws SQLException {
        long merged = row.getLong("merged_into");
        @Nullable WorkerId mergedInto = row.wasNull() ? null : new WorkerId(merged);
        return new WorkerRow(
                new WorkerId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("telephone"),
                mergedInto);
    }
}

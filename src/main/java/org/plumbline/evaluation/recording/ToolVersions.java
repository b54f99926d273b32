package org.plumbline.evaluation.recording;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.database.Store;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.evaluation.tool.ToolReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published versions of tools. A version never changes, so it is read once and kept. */
@Store
class ToolVersions {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, Tool> known = new ConcurrentHashMap<>();

    ToolVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tool an evaluation began with. Throws if there is none, which the foreign key rules out. */
    Tool get(long id) {
        return known.computeIfAbsent(id, this::read);
    }

    /** The tool of that number, if there is one. */
    Optional<Tool> find(long id) {
        return known.containsKey(id) || listIds().contains(id) ? Optional.of(get(id)) : Optional.empty();
    }

    /** The numbers of all published versions, by tool, each tool's newest first. */
    List<Long> listIds() {
        return jdbc.sql("select id from tool_versions order by code, version desc")
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /**
     * The newest version of the default tool; publishes it when this database has not seen it yet.
     *
     * @throws IllegalStateException if the product carries other words under a version that is already published
     */
    long currentDefault() {
        String json = ToolReader.shipped().getLast();
        Tool tool = ToolReader.read(json);
        jdbc.sql("""
            insert into tool_versions (code, version, name, definition, published_at)
            values (:code, :version, :name, :definition, :at)
            on conflict (code, version) do nothing
            """)
                .param("code", tool.code())
                .param("version", tool.version())
                .param("name", tool.name())
                .param("definition", json)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        Published published = jdbc.sql(
                        "select id, definition from tool_versions where code = :code and version = :version")
                .param("code", tool.code())
                .param("version", tool.version())
                .query((row, _) -> new Published(row.getLong("id"), row.getString("definition")))
                .single();
        if (!published.definition.equals(json)) {
            throw new IllegalStateException(
                    tool.title() + " was published with other words; give the new ones a new version");
        }
        return published.id;
    }

    private Tool read(long id) {
        return ToolReader.read(jdbc.sql("select definition from tool_versions where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private record Published(long id, String definition) {}
}

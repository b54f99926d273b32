package org.plumbline.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lists of different kinds that belong together in one statement: each select becomes a subquery, whose rows arrive
 * as JSON and are mapped as ever. For pages that put one thing together from many tables; a page asks the database at
 * most twelve times.
 */
@Store
public class Together {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .build();

    private final JdbcClient jdbc;

    Together(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of the lists.
     *
     * @param select with its own order; its columns have names, each once
     * @param mapper reads columns by name: strings, whole and decimal numbers, booleans, days, moments
     */
    public record Part<T>(String select, RowMapper<T> mapper) {}

    /** What was found of each list. */
    public static final class Found {
        private final IdentityHashMap<Part<?>, List<?>> lists = new IdentityHashMap<>();

        /** The rows of a part that was asked for. */
        @SuppressWarnings("unchecked")
        public <T> List<T> of(Part<T> part) {
            List<T> rows = (List<T>) lists.get(part);
            if (rows == null) {
                throw new IllegalArgumentException("This part was not asked for");
            }
            return rows;
        }
    }

    /**
     * Asks for all parts at once, in the caller's transaction.
     *
     * @param parameters of all of them, by name
     */
    public Found ask(Map<String, ?> parameters, Part<?>... parts) {
        String sql = Stream.of(parts)
                .map(part -> "(select json_agg(q) from (" + part.select() + ") q)")
                .collect(Collectors.joining(",\n", "select ", ""));
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, _) -> found(row, parts))
                .single();
    }

    private static Found found(ResultSet row, Part<?>... parts) throws SQLException {
        Found found = new Found();
        for (int i = 0; i < parts.length; i++) {
            found.lists.put(parts[i], rows(row.getString(i + 1), parts[i].mapper()));
        }
        return found;
    }

    private static <T> List<T> rows(@Nullable String json, RowMapper<T> mapper) throws SQLException {
        List<T> rows = new ArrayList<>();
        if (json != null) {
            for (JsonNode row : JSON.readTree(json)) {
                rows.add(mapper.mapRow(JsonRow.of(row), rows.size()));
            }
        }
        return List.copyOf(rows);
    }
}

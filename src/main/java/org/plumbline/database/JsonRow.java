package org.plumbline.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row that arrived as a JSON object, as the row mappers of stores read it: by the names of its columns, forwards. */
final class JsonRow implements InvocationHandler {
    private final JsonNode row;
    private boolean lastWasNull;

    private JsonRow(JsonNode row) {
        this.row = row;
    }

    static ResultSet of(JsonNode row) {
        return (ResultSet) Proxy.newProxyInstance(
                JsonRow.class.getClassLoader(), new Class<?>[] {ResultSet.class}, new JsonRow(row));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
        if (method.getName().equals("wasNull")) {
            return lastWasNull;
        }
        if (arguments == null || !(arguments[0] instanceof String column)) {
            throw new SQLException("A row that was read together with others knows its columns by name only");
        }
        JsonNode value = row.get(column);
        if (value == null) {
            throw new SQLException("The row has no column " + column);
        }
        lastWasNull = value.isNull();
        return lastWasNull ? ofNothing(method) : read(method, value);
    }

    private static @Nullable Object ofNothing(Method method) {
        return switch (method.getName()) {
            case "getLong" -> 0L;
            case "getInt" -> 0;
            case "getBoolean" -> false;
            default -> null;
        };
    }

    private static Object read(Method method, JsonNode value) throws SQLException {
        return switch (method.getName()) {
            case "getString" -> value.isString() ? value.stringValue() : value.toString();
            case "getLong" -> value.longValue();
            case "getInt" -> value.intValue();
            case "getBoolean" -> value.booleanValue();
            case "getBigDecimal" -> new BigDecimal(value.numberValue().toString());
            case "getDate" -> Date.valueOf(LocalDate.parse(value.stringValue()));
            case "getTimestamp" ->
                Timestamp.from(OffsetDateTime.parse(value.stringValue()).toInstant());
            default -> throw new SQLException("Not known of a row that was read together with others: " + method);
        };
    }
}

package org.plumbline.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many statements the current thread has sent to the database. A request is served by one thread from end to end. */
public final class StatementCount {
    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);
    private static final List<Class<?>> WATCHED =
            List.of(Connection.class, CallableStatement.class, PreparedStatement.class, Statement.class);

    private StatementCount() {}

    /** Begins to count anew. */
    public static void reset() {
        SENT.get().clear();
    }

    /** How many were sent since. */
    public static int get() {
        return SENT.get().size();
    }

    /** Those sent since, in their order. */
    public static List<String> sent() {
        return List.copyOf(SENT.get());
    }

    /** The same source of connections, with everything sent through it counted. */
    public static DataSource over(DataSource source) {
        return (DataSource) watch(source, DataSource.class, "");
    }

    private static Object watch(Object watched, Class<?> type, String sql) {
        return Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        SENT.get().add(textOf(arguments, sql));
                    }
                    try {
                        Object result = method.invoke(watched, arguments);
                        return WATCHED.stream()
                                .filter(watchedType -> watchedType == method.getReturnType())
                                .findFirst()
                                .<Object>map(watchedType -> watch(result, watchedType, textOf(arguments, sql)))
                                .orElse(result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A statement is given its text when it is prepared, or when it is sent. */
    private static String textOf(Object @Nullable [] arguments, String prepared) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
    }
}

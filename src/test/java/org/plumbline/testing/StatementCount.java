package org.plumbline.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** How many statements the current thread has sent to the database. A request is served by one thread from end to end. */
public final class StatementCount {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);
    private static final List<Class<?>> WATCHED =
            List.of(Connection.class, CallableStatement.class, PreparedStatement.class, Statement.class);

    private StatementCount() {}

    /** Begins to count anew. */
    public static void reset() {
        COUNT.get()[0] = 0;
    }

    /** How many were sent since. */
    public static int get() {
        return COUNT.get()[0];
    }

    /** The same source of connections, with everything sent through it counted. */
    public static DataSource over(DataSource source) {
        return (DataSource) watch(source, DataSource.class);
    }

    private static Object watch(Object watched, Class<?> type) {
        return Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        COUNT.get()[0]++;
                    }
                    try {
                        Object result = method.invoke(watched, arguments);
                        return WATCHED.stream()
                                .filter(watchedType -> watchedType == method.getReturnType())
                                .findFirst()
                                .<Object>map(watchedType -> watch(result, watchedType))
                                .orElse(result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

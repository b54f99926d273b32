package org.plumbline.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.plumbline.database.DatabaseAccess;
import org.plumbline.database.DatabaseAccess.Login;

/**
 * One PostgreSQL server for the whole run of tests, with a template that is migrated once. Each Spring context, and each
 * test that asks, gets a clone of its own.
 */
public final class TestDatabase {
    private static final Login SUPERUSER = new Login("postgres", "postgres");
    private static final Login OWNER = new Login("plumbline_owner", "owner");
    private static final Login APP = new Login(DatabaseAccess.APP_ROLE, "app");
    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestDatabase() {}

    /** Access to a fresh, migrated, empty database. */
    public static DatabaseAccess fresh() {
        String name = "clone_" + CLONES.incrementAndGet();
        executeAsSuperuser("postgres", "create database " + name + " template plumbline_template");
        return new DatabaseAccess(url(name), OWNER, APP, false);
    }

    /** A connection that no policy holds, to look behind the application's back. */
    public static Connection asSuperuser(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), SUPERUSER.user(), SUPERUSER.password());
    }

    private static void executeAsSuperuser(String database, String... statements) {
        try (Connection connection =
                        DriverManager.getConnection(url(database), SUPERUSER.user(), SUPERUSER.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        // Not the library's own address: it names the superuser, whom no policy holds.
        return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + database
                + "?reWriteBatchedInserts=true";
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "en-GB")
                        .start();
                migrateTemplate(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void migrateTemplate(EmbeddedPostgres server) {
            String base = server.getJdbcUrl("postgres", "postgres");
            try (Connection connection = DriverManager.getConnection(base, "postgres", "postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create role plumbline_owner login nosuperuser nobypassrls password 'owner'");
                statement.execute("create role plumbline_app login nosuperuser nobypassrls password 'app'");
                statement.execute("create database plumbline_template owner plumbline_owner");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(
                            "jdbc:postgresql://localhost:" + server.getPort() + "/plumbline_template",
                            OWNER.user(),
                            OWNER.password())
                    .load()
                    .migrate();
        }
    }
}

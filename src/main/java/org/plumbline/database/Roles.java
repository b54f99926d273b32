package org.plumbline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the two roles once: the owner of the tables, and the application, which owns nothing. */
final class Roles {
    private Roles() {}

    static void ensure(DatabaseAccess access, DatabaseAccess.Login superuser) {
        try (Connection connection =
                        DriverManager.getConnection(access.jdbcUrl(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(loginRole(access.owner()));
            statement.execute(loginRole(access.app()));
            statement.execute(
                    "grant create, usage on schema public to " + access.owner().user());
            statement.execute("grant usage on schema public to " + access.app().user());
            statement.execute("revoke create on schema public from public");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database's roles could not be made: " + e.getMessage(), e);
        }
    }

    /** On a server where only the owner's login is known: the application's role without a login of its own. */
    static void ensureAssumable(DatabaseAccess access) {
        DatabaseAccess.Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                do $$
                begin
                  if not exists (select from pg_roles where rolname = 'plumbline_app') then
                    create role plumbline_app nologin;
                    grant plumbline_app to current_user;
                  end if;
                end $$
                """);
            requireAssumable(statement, owner.user());
            statement.execute("grant usage on schema public to plumbline_app");
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The role plumbline_app could not be made on the database server: " + e.getMessage()
                            + ". Let a database administrator make it (docs/OPERATING.md says how).",
                    e);
        }
    }

    private static void requireAssumable(Statement statement, String owner) throws SQLException {
        try (ResultSet may = statement.executeQuery("select pg_has_role(current_user, 'plumbline_app', 'SET')")) {
            may.next();
            if (!may.getBoolean(1)) {
                throw new DatabaseUnavailable("The role " + owner + " may not change to plumbline_app. Set"
                        + " PLUMBLINE_DATABASE_APP_USER and PLUMBLINE_DATABASE_APP_PASSWORD, or let a database"
                        + " administrator allow it: grant plumbline_app to " + owner + ". See docs/OPERATING.md.");
            }
        }
    }

    /** The passwords are our own hexadecimal ones, or an administrator's: quoted by the server itself. */
    private static String loginRole(DatabaseAccess.Login login) {
        String password = login.password().replace("'", "''");
        return """
            do $$
            begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role %1$s login;
              end if;
              execute format('alter role %1$s login nosuperuser nobypassrls password %%L', '%2$s');
            end $$
            """.formatted(login.user(), password);
    }
}

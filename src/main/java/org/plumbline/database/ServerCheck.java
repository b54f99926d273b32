package org.plumbline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Tries a server of somebody else's before anything is built on it, so that what is wrong with it is said in a sentence:
 * it answers, is new enough, and the application's role there is held by the row-level security policies.
 */
final class ServerCheck {
    private static final int LEAST_VERSION = 18;
    private static final int WAIT_SECONDS = 10;
    private static final String SEE = " See docs/OPERATING.md.";

    private ServerCheck() {}

    /**
     * The same access, found good.
     *
     * @throws DatabaseUnavailable with what is wrong and what to do
     */
    static DatabaseAccess checked(DatabaseAccess access) {
        try (Connection owner = connect(access, access.owner())) {
            requireVersion(owner.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw unavailable(access, access.owner(), e);
        }
        if (access.appAssumesRole()) {
            Roles.ensureAssumable(access);
            return access;
        }
        try (Connection app = connect(access, access.app())) {
            requireHeld(app, access);
        } catch (SQLException e) {
            throw unavailable(access, access.app(), e);
        }
        return access;
    }

    static void requireVersion(int version) {
        if (version < LEAST_VERSION) {
            throw new DatabaseUnavailable("Plumbline needs PostgreSQL " + LEAST_VERSION
                    + " or later, and the server named by PLUMBLINE_DATABASE_URL is version " + version + "." + SEE);
        }
    }

    /** A role that bypasses the policies, or owns the tables, would see every authority's children. */
    private static void requireHeld(Connection app, DatabaseAccess access) throws SQLException {
        String user = access.app().user();
        try (PreparedStatement asking = app.prepareStatement("""
            select r.rolsuper or r.rolbypassrls as bypasses,
                   pg_has_role(current_user, ?, 'USAGE') as owns,
                   exists (select from pg_roles where rolname = 'plumbline_app')
                       and pg_has_role(current_user, 'plumbline_app', 'USAGE') as has_grants
              from pg_roles r
             where r.rolname = current_user
            """)) {
            asking.setString(1, access.owner().user());
            try (ResultSet role = asking.executeQuery()) {
                role.next();
                if (role.getBoolean("bypasses") || role.getBoolean("owns")) {
                    throw new DatabaseUnavailable("The role " + user + " (PLUMBLINE_DATABASE_APP_USER) is not held by"
                            + " row-level security: it is a superuser, bypasses it or owns the tables. Name a role that"
                            + " does not, such as plumbline_app." + SEE);
                }
                if (!role.getBoolean("has_grants")) {
                    throw new DatabaseUnavailable("The role " + user + " (PLUMBLINE_DATABASE_APP_USER) may not use what"
                            + " plumbline_app may. Name plumbline_app, or let a database administrator grant it: grant"
                            + " plumbline_app to " + user + "." + SEE);
                }
            }
        }
    }

    private static Connection connect(DatabaseAccess access, DatabaseAccess.Login login) throws SQLException {
        var properties = new java.util.Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", Integer.toString(WAIT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(WAIT_SECONDS));
        return DriverManager.getConnection(access.jdbcUrl(), properties);
    }

    private static DatabaseUnavailable unavailable(
            DatabaseAccess access, DatabaseAccess.Login login, SQLException cause) {
        return new DatabaseUnavailable(
                "The database at " + withoutParameters(access.jdbcUrl()) + " does not let " + login.user() + " in: "
                        + firstLine(cause) + " Check PLUMBLINE_DATABASE_URL and the users and passwords beside it."
                        + SEE,
                cause);
    }

    /** The parameters of an address may hold a password. */
    private static String withoutParameters(String jdbcUrl) {
        int question = jdbcUrl.indexOf('?');
        return question < 0 ? jdbcUrl : jdbcUrl.substring(0, question);
    }

    private static String firstLine(SQLException cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return message.endsWith(".") ? message : message + ".";
    }
}

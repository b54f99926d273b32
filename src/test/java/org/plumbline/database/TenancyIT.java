package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.testing.TestDatabase;

/**
 * Tries every table with the wrong authority set and with none. Rows of every table are made first, behind the policies
 * and without foreign keys, so that an empty answer means something.
 */
class TenancyIT {
    /** Written down in docs/SECURITY.md as well; a table is added here only with a reason there. */
    private static final Set<String> GLOBAL_TABLES = Set.of(
            "flyway_schema_history", "spring_session", "spring_session_attributes", "scheduled_tasks", "tool_versions");

    private DatabaseAccess access;
    private Connection superuser;
    private Connection app;

    @BeforeEach
    void connect() throws SQLException {
        access = TestDatabase.fresh();
        superuser = TestDatabase.asSuperuser(access);
        app = DriverManager.getConnection(
                access.jdbcUrl(), access.app().user(), access.app().password());
        app.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.close();
        superuser.close();
    }

    @Test
    void everyTableIsUnderAForcedPolicyOrOnTheListOfGlobalTables() throws SQLException {
        List<String> open = listStrings(superuser, """
            select c.relname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p')
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p
                                     where p.polrelid = c.oid and p.polname = 'by_authority'))
            """);

        assertThat(open).containsExactlyInAnyOrderElementsOf(GLOBAL_TABLES);
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotPassThePolicies() throws SQLException {
        assertThat(listStrings(superuser, """
            select rolname from pg_roles
             where rolname = 'plumbline_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
            union all
            select relname from pg_class where relowner = 'plumbline_app'::regrole
            """)).isEmpty();
    }

    @Test
    void everyForeignKeyBetweenTablesOfAnAuthorityCarriesTheAuthority() throws SQLException {
        assertThat(listStrings(superuser, """
            select k.conrelid::regclass || '.' || k.conname
              from pg_constraint k
             where k.contype = 'f'
               and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'authority_id')
               and not exists (select from pg_attribute a
                                where a.attrelid = k.conrelid and a.attname = 'authority_id'
                                  and a.attnum = any(k.conkey))
            """)).isEmpty();
    }

    @Test
    void everyTableIsCommentedOn() throws SQLException {
        assertThat(listStrings(superuser, """
            select c.relname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
               and obj_description(c.oid, 'pg_class') is null
            """)).isEmpty();
    }

    @TestFactory
    List<DynamicTest> noTableShowsOrTakesRowsOfAnotherAuthority() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        for (String table : protectedTables()) {
            tests.add(DynamicTest.dynamicTest(table, () -> triesToReadAndWrite(table)));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private void triesToReadAndWrite(String table) throws SQLException {
        DatabaseAccess own = TestDatabase.fresh();
        try (Connection behind = TestDatabase.asSuperuser(own);
                Connection front = DriverManager.getConnection(
                        own.jdbcUrl(), own.app().user(), own.app().password())) {
            front.setAutoCommit(false);
            plantRow(behind, table);
            for (String authority : new String[] {"", "2"}) {
                assertThat(count(front, authority, "select count(*) from " + table))
                        .as("rows of %s read as '%s'", table, authority)
                        .isZero();
                assertThat(affected(front, authority, "update " + table + " set authority_id = authority_id"))
                        .as("rows of %s changed as '%s'", table, authority)
                        .isZero();
                assertThat(affected(front, authority, "delete from " + table))
                        .as("rows of %s removed as '%s'", table, authority)
                        .isZero();
                assertThatThrownBy(() -> affected(front, authority, copyInto(behind, table)))
                        .as("rows of %s added as '%s'", table, authority)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("row-level security");
            }
            assertThat(count(behind, "", "select count(*) from " + table)).isOne();
        }
    }

    /** One row for authority 1, with a value of the right type in every column that needs one. */
    private static void plantRow(Connection behind, String table) throws SQLException {
        try (Statement statement = behind.createStatement()) {
            statement.execute("set session_replication_role = replica");
            dropChecks(behind, table);
            statement.execute("insert into " + table + " " + columnsAndValues(behind, table));
            statement.execute("set session_replication_role = origin");
        }
    }

    private static String copyInto(Connection behind, String table) throws SQLException {
        return "insert into " + table + " " + columnsAndValues(behind, table);
    }

    private static void dropChecks(Connection behind, String table) throws SQLException {
        for (String check : listStrings(
                behind,
                "select conname from pg_constraint where contype in ('c', 'x') and conrelid = '" + table
                        + "'::regclass")) {
            try (Statement statement = behind.createStatement()) {
                statement.execute("alter table " + table + " drop constraint " + check);
            }
        }
    }

    private static String columnsAndValues(Connection behind, String table) throws SQLException {
        return listStrings(behind, """
            select '(' || string_agg(quote_ident(a.attname), ', ') || ') overriding system value values ('
                   || string_agg(case
                        when a.attname = 'authority_id' then '1'
                        when t.typcategory = 'N' then '1'
                        when t.typcategory = 'D' then '''2026-01-01''::' || t.typname
                        when t.typcategory = 'B' then 'true'
                        when t.typcategory = 'A' then '''{}''::' || format_type(a.atttypid, null)
                        when t.typname in ('json', 'jsonb') then '''{}''::' || t.typname
                        when t.typname = 'bytea' then '''\\x00''::bytea'
                        when t.typname = 'uuid' then '''00000000-0000-0000-0000-000000000001''::uuid'
                        else '''x''' end, ', ') || ')'
              from pg_attribute a
              join pg_type t on t.oid = a.atttypid
             where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
               and a.attgenerated = ''
            """.formatted(table)).getFirst();
    }

    private List<String> protectedTables() throws SQLException {
        return listStrings(superuser, """
            select c.relname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
             order by c.relname
            """);
    }

    private static long count(Connection connection, String authority, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            setAuthority(statement, authority);
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        } finally {
            rollback(connection);
        }
    }

    /** How many rows a statement touched; a privilege that is missing altogether counts as none. */
    private static int affected(Connection connection, String authority, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            setAuthority(statement, authority);
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("permission denied")) {
                return 0;
            }
            throw e;
        } finally {
            rollback(connection);
        }
    }

    private static void setAuthority(Statement statement, String authority) throws SQLException {
        statement.execute("select set_config('plumbline.authority', '" + authority + "', true)");
    }

    private static void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private static List<String> listStrings(Connection connection, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}

package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.plumbline.database.DatabaseAccess.Login;
import org.plumbline.testing.TestDatabase;

class ServerCheckIT {
    private final DatabaseAccess good = TestDatabase.fresh();

    @Test
    void findsAServerGoodThatWasSetUpAsTheDocumentationSays() {
        assertThat(ServerCheck.checked(good)).isEqualTo(good);
    }

    @Test
    void refusesAnApplicationRoleThatNoPolicyHolds() {
        assertThatThrownBy(() -> ServerCheck.checked(as(new Login("postgres", "postgres"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("is not held by row-level security")
                .hasMessageContaining("plumbline_app");
        assertThatThrownBy(() -> ServerCheck.checked(as(good.owner())))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("owns the tables");
    }

    @Test
    void refusesARoleWithoutTheApplicationsGrantsAndSaysWhatIsMissing() throws SQLException {
        asSuperuser("create role somebody login password 'x'");

        assertThatThrownBy(() -> ServerCheck.checked(as(new Login("somebody", "x"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("grant plumbline_app to somebody");

        asSuperuser("grant plumbline_app to somebody");
        assertThatCode(() -> ServerCheck.checked(as(new Login("somebody", "x"))))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhereNobodyAnswersAndKeepsPasswordsToItself() {
        var nowhere = new DatabaseAccess(
                "jdbc:postgresql://localhost:1/plumbline?password=hush", good.owner(), good.app(), false);

        assertThatThrownBy(() -> ServerCheck.checked(nowhere))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://localhost:1/plumbline does not let")
                .hasMessageContaining("PLUMBLINE_DATABASE_URL")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("hush"));
    }

    @Test
    void saysWhichVersionItNeeds() {
        assertThatCode(() -> ServerCheck.requireVersion(18)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ServerCheck.requireVersion(15))
                .hasMessageContaining("needs PostgreSQL 18 or later")
                .hasMessageContaining("is version 15");
    }

    @Test
    void saysWhatToGrantWhereTheOwnerMayNotAssumeTheRole() {
        var assuming = new DatabaseAccess(good.jdbcUrl(), good.owner(), good.owner(), true);

        assertThatThrownBy(() -> ServerCheck.checked(assuming))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("grant plumbline_app to plumbline_owner");
    }

    private DatabaseAccess as(Login app) {
        return new DatabaseAccess(good.jdbcUrl(), good.owner(), app, false);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser(good);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

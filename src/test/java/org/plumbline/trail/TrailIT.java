package org.plumbline.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.DatabaseServer;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.plumbline.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@DatabaseTest
class TrailIT {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Trail trail;

    @Autowired
    private ChainingTrail chaining;

    @Autowired
    private VerifyingTrail verifying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseServer server;

    @Test
    void chainsWhatWasWrittenAndFindsItWhole() {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 3);

        authorities.in(authority, chaining::chainNext);

        assertThat(verify(authority)).isInstanceOfSatisfying(VerifyingTrail.Whole.class, whole -> {
            assertThat(whole.links()).isEqualTo(3);
            assertThat(whole.head()).hasSize(64);
        });
    }

    @Test
    void continuesTheChainInLaterBatches() {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 2);
        authorities.in(authority, chaining::chainNext);
        write(authority, 2);
        authorities.in(authority, chaining::chainNext);

        assertThat(verify(authority))
                .isInstanceOfSatisfying(
                        VerifyingTrail.Whole.class,
                        whole -> assertThat(whole.links()).isEqualTo(4));
    }

    @Test
    void namesTheFirstRowThatWasChangedBehindItsBack() throws SQLException {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 5);
        authorities.in(authority, chaining::chainNext);
        long third = entryId(authority, 2);

        tamper("update trail_entries set actor = 'account:999' where id = " + third);

        assertThat(verify(authority))
                .isInstanceOfSatisfying(
                        VerifyingTrail.Broken.class,
                        broken -> assertThat(broken.entryId()).isEqualTo(third));
    }

    @Test
    void noticesARowThatWasTakenOut() throws SQLException {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 3);
        authorities.in(authority, chaining::chainNext);
        long second = entryId(authority, 1);

        tamper("delete from trail_chain where entry_id = " + second, "delete from trail_entries where id = " + second);

        assertThat(verify(authority)).isInstanceOf(VerifyingTrail.Broken.class);
    }

    @Test
    void noticesARowThatWasPutInBesideTheChain() throws SQLException {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 1);
        authorities.in(authority, chaining::chainNext);

        tamper("insert into trail_entries (authority_id, at, actor, kind, what, subject_kind, subject_id)" + " values ("
                + authority.value() + ", now(), 'account:1', 'seen', 'planted', 'child', '1')");

        assertThat(verify(authority)).isInstanceOf(VerifyingTrail.Broken.class);
    }

    @Test
    void refusesChangesByTheApplicationItself() {
        AuthorityId authority = authorities.anAuthority();
        write(authority, 1);

        assertThatThrownBy(() -> authorities.in(
                        authority,
                        () -> jdbc.sql("update trail_entries set what = 'else'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> authorities.in(
                        authority, () -> jdbc.sql("delete from trail_entries").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> trail.changed("x", new Subject("child", "1"), Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void write(AuthorityId authority, int entries) {
        for (int i = 0; i < entries; i++) {
            int number = i;
            authorities.in(authority, () -> {
                trail.changed("tested", Subject.of("child", number), Map.of("number", number));
                return true;
            });
        }
    }

    private VerifyingTrail.Outcome verify(AuthorityId authority) {
        return authorities.in(authority, verifying::verify);
    }

    private long entryId(AuthorityId authority, int offset) {
        return authorities.in(
                authority,
                () -> jdbc.sql("select id from trail_entries order by id offset :offset limit 1")
                        .param("offset", offset)
                        .query(Long.class)
                        .single());
    }

    /** As the database's owner could, with the trigger switched off. */
    private void tamper(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser(server.await());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

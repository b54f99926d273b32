package org.plumbline.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, their roles and one-time links. */
@Store
class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks in all authorities, through the one function that may. */
    Optional<AccountRow> findToSignIn(String userName) {
        return jdbc.sql("select * from find_account_to_sign_in(:userName)")
                .param("userName", userName)
                .query((row, _) -> accountRow(row, userName))
                .optional();
    }

    /** Looks in all authorities, through the one function that may. */
    Optional<LinkRow> findLink(byte[] tokenHash) {
        return jdbc.sql("select * from find_one_time_link(:hash)")
                .param("hash", tokenHash)
                .query((row, _) -> new LinkRow(
                        new AuthorityId(row.getInt("authority_id")),
                        row.getLong("link_id"),
                        row.getString("user_name"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("used_at") != null))
                .optional();
    }

    void noteSignIn(AccountId account, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("update accounts set failed_sign_ins = :failures, locked_until_at = :until where id = :id")
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param("id", account.value())
                .update();
    }

    AccountId add(String userName, String displayName, @Nullable WorkerId worker, Instant at) {
        return new AccountId(jdbc.sql("""
            insert into accounts (authority_id, user_name, display_name, worker_id, state, created_at)
            values (plumbline_authority(), :userName, :displayName, :worker, 'invited', :at)
            returning id
            """)
                .param("userName", userName)
                .param("displayName", displayName)
                .param("worker", worker == null ? null : worker.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void replaceRoles(AccountId account, Set<Role> roles) {
        jdbc.sql("delete from account_roles where account_id = :id")
                .param("id", account.value())
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_roles (authority_id, account_id, role)"
                            + " values (plumbline_authority(), :id, :role)")
                    .param("id", account.value())
                    .param("role", role.code())
                    .update();
        }
    }

    void setWorker(AccountId account, @Nullable WorkerId worker) {
        jdbc.sql("update accounts set worker_id = :worker where id = :id")
                .param("worker", worker == null ? null : worker.value())
                .param("id", account.value())
                .update();
    }

    void setState(AccountId account, String state) {
        jdbc.sql("update accounts set state = :state where id = :id")
                .param("state", state)
                .param("id", account.value())
                .update();
    }

    void setPassword(String userName, String hash) {
        jdbc.sql("""
            update accounts
               set password_hash = :hash, state = 'active', failed_sign_ins = 0, locked_until_at = null
             where user_name = :userName
            """).param("hash", hash).param("userName", userName).update();
    }

    void addLink(AccountId account, byte[] tokenHash, Instant expiresAt) {
        jdbc.sql("""
            insert into one_time_links (authority_id, account_id, token_hash, expires_at)
            values (plumbline_authority(), :account, :hash, :expires)
            """)
                .param("account", account.value())
                .param("hash", tokenHash)
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    /** Makes the account's links that nobody has used useless. */
    void forgetLinks(AccountId account, Instant at) {
        jdbc.sql("update one_time_links set used_at = :at where account_id = :id and used_at is null")
                .param("at", Timestamp.from(at))
                .param("id", account.value())
                .update();
    }

    /** The accounts of a worker under any spelling of the name. */
    List<String> listUserNamesOf(WorkerId worker) {
        return jdbc.sql("""
            select a.user_name
              from accounts a
              join workers w on w.authority_id = a.authority_id and w.id = a.worker_id
             where w.id = :worker or w.merged_into = :worker
            """)
                .param("worker", worker.value())
                .query((row, _) -> row.getString("user_name"))
                .list();
    }

    /** Takes the link; false when somebody took it before. */
    boolean useLink(long linkId, Instant at) {
        return jdbc.sql("update one_time_links set used_at = :at where id = :id and used_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", linkId)
                        .update()
                == 1;
    }

    /** The workers with an account that is not disabled and has one of the roles, by name. */
    List<PersonInStructure> listInStructure(Collection<String> roles) {
        return jdbc.sql("""
            select distinct w.id, w.name
              from accounts a
              join account_roles r on r.authority_id = a.authority_id and r.account_id = a.id
              join workers w on w.authority_id = a.authority_id and w.id = a.worker_id
             where a.state <> 'disabled' and r.role in (:roles)
             order by w.name, w.id
            """)
                .param("roles", roles)
                .query((row, _) -> new PersonInStructure(new WorkerId(row.getLong("id")), row.getString("name")))
                .list();
    }

    List<PersonRow> listPeople() {
        return people("", "", Map.of());
    }

    List<PersonRow> listActive() {
        return people("where a.state = 'active'", "", Map.of());
    }

    Optional<PersonRow> find(AccountId account) {
        return people("where a.id = :id", "", Map.of("id", account.value())).stream()
                .findFirst();
    }

    /** Those whose name or user name has the text in it, by name, after a name and id; at most as many as asked for. */
    List<PersonRow> listPart(String text, String afterName, long afterId, int most) {
        return people(
                """
                where position(lower(:text) in lower(a.display_name || ' ' || a.user_name)) > 0
                  and (a.display_name, a.id) > (:afterName, :afterId)
                """, "limit :most", Map.of("text", text, "afterName", afterName, "afterId", afterId, "most", most));
    }

    private List<PersonRow> people(String condition, String limit, Map<String, ?> parameters) {
        return jdbc.sql("""
            select a.id, a.user_name, a.display_name, a.state, a.locked_until_at, w.name as worker_name,
                   array(select r.role from account_roles r
                          where r.authority_id = a.authority_id and r.account_id = a.id order by r.role) as roles
              from accounts a
              left join workers w on w.authority_id = a.authority_id and w.id = a.worker_id
             %s
             order by a.display_name, a.id
             %s
            """.formatted(condition, limit))
                .params(parameters)
                .query((row, _) -> personRow(row))
                .list();
    }

    private static AccountRow accountRow(ResultSet row, String userName) throws SQLException {
        long worker = row.getLong("worker_id");
        @Nullable WorkerId workerId = row.wasNull() ? null : new WorkerId(worker);
        @Nullable Timestamp locked = row.getTimestamp("locked_until_at");
        return new AccountRow(
                new AuthorityId(row.getInt("authority_id")),
                new AccountId(row.getLong("account_id")),
                workerId,
                userName.strip().toLowerCase(java.util.Locale.ROOT),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getString("state"),
                row.getInt("failed_sign_ins"),
                locked == null ? null : locked.toInstant(),
                AccountRow.rolesOf((String[]) row.getArray("roles").getArray()));
    }

    private static PersonRow personRow(ResultSet row) throws SQLException {
        @Nullable Timestamp locked = row.getTimestamp("locked_until_at");
        return new PersonRow(
                new AccountId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("worker_name"),
                row.getString("state"),
                locked == null ? null : locked.toInstant(),
                AccountRow.rolesOf((String[]) row.getArray("roles").getArray()));
    }

    /** A one-time link as kept. */
    record LinkRow(AuthorityId authority, long id, String userName, Instant expiresAt, boolean used) {}
}

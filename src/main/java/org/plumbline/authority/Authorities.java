package org.plumbline.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The authorities that this installation serves. */
@Store
public class Authorities {
    private final JdbcClient jdbc;
    private final Clock clock;

    Authorities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, for jobs that go through one after the other. */
    @Transactional(readOnly = true)
    public List<AuthorityId> listIds() {
        return jdbc.sql("select * from list_authority_ids()")
                .query((row, _) -> new AuthorityId(row.getInt(1)))
                .list();
    }

    /**
     * Makes a new authority.
     *
     * @param colour of the header, one of those the pages offer
     */
    @Transactional
    public AuthorityId found(String name, String shortName, String colour) {
        return new AuthorityId(jdbc.sql("select found_authority(:name, :shortName, :colour, :at)")
                .param("name", name)
                .param("shortName", shortName)
                .param("colour", colour)
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single());
    }

    /** The current authority's name and colour. */
    @Transactional(readOnly = true)
    public AuthorityRow getCurrent() {
        return jdbc.sql("select name, short_name, colour from authorities")
                .query((row, _) -> authorityRow(row))
                .single();
    }

    static AuthorityRow authorityRow(ResultSet row) throws SQLException {
        return new AuthorityRow(row.getString("name"), row.getString("short_name"), row.getString("colour"));
    }

    /** Gives the current authority another name and colour. */
    @Transactional
    public void rename(AuthorityRow wanted) {
        jdbc.sql("update authorities set name = :name, short_name = :shortName, colour = :colour")
                .param("name", wanted.name())
                .param("shortName", wanted.shortName())
                .param("colour", wanted.colour())
                .update();
    }
}

package org.plumbline.trail;

import java.util.List;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The authorities whose trails are chained and verified one after the other. */
@Store
class TrailAuthorities {
    private final JdbcClient jdbc;

    TrailAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<AuthorityId> list() {
        return jdbc.sql("select * from list_authority_ids()")
                .query((row, _) -> new AuthorityId(row.getInt(1)))
                .list();
    }
}

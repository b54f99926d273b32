package org.plumbline.children;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The children known, by the case system's ids. */
@Store
public class CaseIds {
    private final JdbcClient jdbc;

    CaseIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The children with these ids; an id that no extract named is left out. */
    @Transactional(readOnly = true)
    public Map<String, ChildId> listChildren(Collection<String> caseIds) {
        Map<String, ChildId> children = new HashMap<>();
        jdbc.sql("select case_id, id from children where case_id = any(:caseIds)")
                .param("caseIds", caseIds.toArray(String[]::new))
                .query(row -> {
                    children.put(row.getString("case_id"), new ChildId(row.getLong("id")));
                });
        return children;
    }
}

package org.plumbline.structure;

import java.util.List;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of workers, paged by name. */
@Store
class StructureWorkers {
    private final JdbcClient jdbc;

    StructureWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker in the list. */
    record ListedWorker(WorkerId id, String name, boolean hasEmail, boolean hasTelephone) {}

    /** Workers whose name holds the text, after the given one in the order of names. */
    List<ListedWorker> list(String text, String afterName, long afterId, int most) {
        return jdbc.sql("""
            select w.id, w.name, w.email is not null as has_email, w.telephone is not null as has_telephone
              from workers w
             where w.merged_into is null
               and position(:text in w.normalised_name) > 0
               and (w.name, w.id) > (:afterName, :afterId)
             order by w.name, w.id
             limit :most
            """)
                .param("text", Workers.normalised(text))
                .param("afterName", afterName)
                .param("afterId", afterId)
                .param("most", most)
                .query((row, _) -> new ListedWorker(
                        new WorkerId(row.getLong("id")),
                        row.getString("name"),
                        row.getBoolean("has_email"),
                        row.getBoolean("has_telephone")))
                .list();
    }
}

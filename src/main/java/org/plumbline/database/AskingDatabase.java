package org.plumbline.database;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Whether the database is there at all, for whoever watches the service. */
@Store
public class AskingDatabase {
    private final JdbcClient jdbc;

    AskingDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it answers a question that needs no authority. */
    public boolean isAnswering() {
        try {
            return jdbc.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException | TransactionException e) {
            return false;
        }
    }
}

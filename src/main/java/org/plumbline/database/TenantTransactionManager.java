package org.plumbline.database;

import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, at the beginning of each transaction, for which authority it is. The setting ends with the
 * transaction, so that a pooled connection never carries one authority's setting into another's work.
 */
final class TenantTransactionManager extends JdbcTransactionManager {
    @Serial
    private static final long serialVersionUID = 1;

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Tenancy.findAuthority().ifPresent(this::tellDatabase);
    }

    private void tellDatabase(AuthorityId authority) {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("The transaction has no connection");
        }
        Connection connection = holder.getConnection();
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('plumbline.authority', ?, true)")) {
            statement.setString(1, Integer.toString(authority.value()));
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("Could not tell the database which authority works", e);
        }
    }
}

package org.plumbline.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The two ways into the database: the application's pool, and the owner's connection for migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int POOL_SIZE = 20;

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server, Environment environment) {
        DatabaseAccess access = server.await();
        var pool = new HikariDataSource();
        pool.setPoolName("plumbline");
        pool.setJdbcUrl(access.jdbcUrl());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(environment.getProperty("plumbline.database.pool-size", Integer.class, POOL_SIZE));
        pool.setMinimumIdle(2);
        pool.setAutoCommit(true);
        if (access.appAssumesRole()) {
            pool.setConnectionInitSql("set role " + DatabaseAccess.APP_ROLE);
        }
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(DatabaseServer server) {
        DatabaseAccess access = server.await();
        return new DriverManagerDataSource(
                access.jdbcUrl(), access.owner().user(), access.owner().password());
    }

    @Bean
    PlatformTransactionManager transactionManager(HikariDataSource dataSource) {
        return new TenantTransactionManager(dataSource);
    }
}

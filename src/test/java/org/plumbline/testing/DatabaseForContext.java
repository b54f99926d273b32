package org.plumbline.testing;

import org.plumbline.database.DatabaseAccess;
import org.plumbline.database.DatabaseServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context of the tests its own clone of the database. */
public final class DatabaseForContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("databaseServer", new Clone(TestDatabase.fresh()));
    }

    private record Clone(DatabaseAccess access) implements DatabaseServer {
        @Override
        public DatabaseAccess await() {
            return access;
        }

        @Override
        public void stop() {
            // The server serves all tests of the run.
        }
    }
}

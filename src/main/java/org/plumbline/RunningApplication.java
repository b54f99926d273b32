package org.plumbline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.command.Application;
import org.plumbline.database.DatabaseServer;
import org.plumbline.database.DatabaseServers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the database beside the application's context: two cores, two things to do. */
final class RunningApplication implements Application {
    /** Made before the database's own thread starts, so that logging is set up by one thread alone. */
    private static final Logger LOG = LoggerFactory.getLogger(RunningApplication.class);

    private final Map<String, String> environment;

    RunningApplication(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public ConfigurableApplicationContext serve(Path dataDirectory, Map<String, Object> settings) {
        return start(DatabaseServers.begin(environment, dataDirectory, false), settings);
    }

    @Override
    public ConfigurableApplicationContext open(Path dataDirectory, Map<String, Object> settings) {
        var quiet = new HashMap<>(settings);
        quiet.put("db-scheduler.enabled", false);
        // The same context as for pages, so that every room finds its parts, but listening nowhere.
        quiet.put("server.port", -1);
        return start(DatabaseServers.begin(environment, dataDirectory, true), quiet);
    }

    @Override
    public Path dataDirectory() {
        return Path.of(environment.getOrDefault("PLUMBLINE_DATA", ".plumbline"));
    }

    private static ConfigurableApplicationContext start(DatabaseServer server, Map<String, Object> settings) {
        SpringApplication application = new SpringApplicationBuilder(PlumblineApplication.class)
                .web(WebApplicationType.SERVLET)
                .build();
        application.addInitializers(context -> {
            // First: what a command says goes before the file of settings that no installation changes.
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", settings));
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("databaseServer", server);
            // Registered first, so stopped last: after the pool and everything else that uses it.
            beans.registerDisposableBean("databaseServer", server::stop);
        });
        try {
            return application.run();
        } catch (RuntimeException e) {
            LOG.debug("The application did not start", e);
            server.stop();
            throw e;
        }
    }
}

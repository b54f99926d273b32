package org.plumbline;

import org.jspecify.annotations.Nullable;
import org.plumbline.database.DatabaseUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Takes it on itself to report the failures that {@link Plumbline} explains in a sentence, so that no page of stack traces
 * hides the sentence. Named in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietStartFailures implements SpringBootExceptionReporter {

    /** As the framework makes it. */
    QuietStartFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return explain(failure) != null;
    }

    /** What happened and what to do about it; null where only the causes themselves can tell. */
    static @Nullable String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException inUse) {
                return "Port " + inUse.getPort() + " is in use. Choose another with --port, or stop what uses it.";
            }
        }
        return null;
    }
}

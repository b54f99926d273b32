package org.plumbline.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.testing.StatementCount;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes how long the server took over each page, around every filter, and how many statements it sent to the database.
 * Part of the measured process, but not of the product: it is on the class path only when the bench starts it.
 */
public final class NotingRequests implements ApplicationContextInitializer<GenericApplicationContext> {
    /** The system property that names the file for the notes. */
    static final String FILE = "plumbline.bench.requests";

    /** Found by Spring Boot. */
    public NotingRequests() {}

    @Override
    public void initialize(GenericApplicationContext context) {
        String file = System.getProperty(FILE);
        if (file == null) {
            return;
        }
        var notes = new RequestNotes(Path.of(file));
        context.registerBean("countStatements", CountStatements.class, CountStatements::new);
        context.registerBean("noteRequests", FilterRegistrationBean.class, () -> {
            var registration = new FilterRegistrationBean<>(new NoteRequests(notes));
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        });
    }

    /** Puts the counter under the pool, which stays the pool it was. */
    private static final class CountStatements implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                pool.setDataSource(StatementCount.over(new DriverManagerDataSource(pool.getJdbcUrl())));
            }
            return bean;
        }
    }

    private static final class NoteRequests extends OncePerRequestFilter {
        private final RequestNotes notes;

        NoteRequests(RequestNotes notes) {
            this.notes = notes;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            StatementCount.reset();
            long startedAtNanos = System.nanoTime();
            try {
                chain.doFilter(request, response);
            } finally {
                String type = response.getContentType();
                if (type != null && type.startsWith("text/html")) {
                    long micros = (System.nanoTime() - startedAtNanos) / 1_000;
                    String kind = request.getHeader(Visitor.KIND);
                    notes.add(new RequestNote(
                            request.getMethod(),
                            kind == null ? request.getRequestURI() : kind,
                            response.getStatus(),
                            micros,
                            StatementCount.get()));
                }
            }
        }
    }
}

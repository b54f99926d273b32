package org.plumbline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts {@link SessionsOfRequests} between the filters and the sessions in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /** In place of the repository that Spring Boot makes; a second one beside it would keep Spring Boot from making any. */
    @Bean
    static BeanPostProcessor sessionsOfRequests() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? around(stored) : bean;
            }
        };
    }

    private static SessionsOfRequests<?> around(FindByIndexNameSessionRepository<? extends Session> stored) {
        return new SessionsOfRequests<>(stored);
    }

    @Bean
    FilterRegistrationBean<AnsweringFilter> answeringFilter() {
        var registration = new FilterRegistrationBean<>(new AnsweringFilter());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    /** Around the filter that asks for the session and keeps it. */
    static final class AnsweringFilter extends OncePerRequestFilter {
        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                SessionsOfRequests.answering(() -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (IOException | ServletException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}

package org.plumbline.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in, sign-out, the filters in front of every page, and the headers on every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing inline and nothing from elsewhere: a script that got into a page does not run. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String[] OPEN_PATHS = {
        "/sign-in",
        "/demo/**",
        "/one-time-links/**",
        "/assets/**",
        "/accessibility",
        "/error",
        "/favicon.ico",
        "/health"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    PermissionMatrix permissionMatrix() {
        return PermissionMatrix.shipped();
    }

    /** Styles and scripts are the same for everybody: nobody has to be signed in for them. */
    @Bean
    @Order(1)
    SecurityFilterChain filtersOfAssets(HttpSecurity http) {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain filters(
            HttpSecurity http,
            CheckingPassword checking,
            Accounts accounts,
            Identifying identifying,
            org.plumbline.trail.Trail trail,
            PlatformTransactionManager transactions,
            Environment environment) {
        var asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.GET, "/**"));
        var afterSignIn = new AfterSignIn(asked);
        http.authenticationManager(new ProviderManager(checking))
                .authorizeHttpRequests(paths -> paths.requestMatchers(OPEN_PATHS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("user-name")
                        .passwordParameter("password")
                        .successHandler(afterSignIn)
                        .failureHandler((request, response, failure) -> {
                            response.setStatus(303);
                            response.setHeader(
                                    "Location",
                                    "/sign-in?"
                                            + (failure
                                                            instanceof
                                                            org.springframework.security.authentication.LockedException
                                                    ? "locked"
                                                    : "failed"));
                        }))
                .sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(newSessionAtSignIn()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .addLogoutHandler((request, response, _) -> new ClearSiteDataHeaderWriter(
                                        ClearSiteDataHeaderWriter.Directive.STORAGE,
                                        ClearSiteDataHeaderWriter.Directive.CACHE)
                                .writeHeaders(request, response)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .addFilterBefore(new KeepingTypedText(), CsrfFilter.class)
                .addFilterAfter(new TenancyFilter(), AuthorizationFilter.class);
        if (environment.getProperty("plumbline.demo", Boolean.class, false)) {
            http.addFilterBefore(
                    personaSignIn(accounts, identifying, trail, transactions, afterSignIn),
                    UsernamePasswordAuthenticationFilter.class);
        }
        return http.build();
    }

    private static PersonaSignIn personaSignIn(
            Accounts accounts,
            Identifying identifying,
            org.plumbline.trail.Trail trail,
            PlatformTransactionManager transactions,
            AfterSignIn afterSignIn) {
        var filter = new PersonaSignIn(accounts, identifying, trail, new TransactionTemplate(transactions));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(newSessionAtSignIn());
        filter.setAuthenticationSuccessHandler(afterSignIn);
        return filter;
    }

    /**
     * Signing in ends the session there was and begins another, which takes over what was typed. Giving the old one a new id
     * is not enough: a request still under way (a style sheet, a second tab) writes its last use back by the session's row,
     * the old id with it, and the person who has just signed in is out again.
     */
    private static SessionFixationProtectionStrategy newSessionAtSignIn() {
        return new SessionFixationProtectionStrategy();
    }

    @Bean
    WebMvcConfigurer accessToHandlers(PermissionMatrix matrix, Reaching reaching) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RequiringPermission(matrix));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AccessArguments(reaching));
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

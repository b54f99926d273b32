package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the application, wide and narrow. A page that nobody put on the list fails the test. */
@BrowserTest
class AllPagesE2E {
    /** Answers that are not pages of their own. */
    private static final Set<String> NO_PAGES = Set.of("/error", "/health");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private People people;

    @Test
    void areAllOnTheListAndAllAccessible() {
        var routes = routes();

        Set<String> visited = routes.stream().map(Route::pattern).collect(Collectors.toSet());
        assertThat(visited).as("pages visited against pages declared").containsExactlyInAnyOrderElementsOf(declared());
        routes.forEach(this::visit);
    }

    private List<Route> routes() {
        var authority = authorities.anAuthority();
        var lead = authorities.aPerson(authority, "Amara Okafor", Role.QUALITY_LEAD);
        var administrator = authorities.aPerson(authority, "Sam Hirst", Role.ADMINISTRATOR);
        return List.of(
                Route.signedOut("/sign-in", "/sign-in"),
                Route.signedOut("/one-time-links/{token}", link(administrator)),
                Route.of("/typed-before", lead),
                Route.of("/", lead),
                Route.of("/search", "/search?q=EV-1", lead),
                Route.of("/accessibility", lead),
                Route.of("/settings", administrator),
                Route.of("/settings/authority", administrator),
                Route.of("/settings/people", administrator),
                Route.of("/settings/people/new", administrator),
                Route.of(
                        "/settings/people/{id}",
                        "/settings/people/" + lead.account().value(),
                        administrator),
                Route.of("/settings/outbox", administrator));
    }

    private void visit(Route route) {
        try (var visitor = Visitor.of("http://localhost:" + port)) {
            var person = route.visitor();
            if (person != null) {
                visitor.signInAs(person);
            }
            assertThat(visitor.open(route.path())).as(route.path()).isEqualTo(route.status());
            visitor.check(route.name());
        }
    }

    private String link(SignedIn person) {
        return authorities.in(person.authority(), () -> people.makeOneTimeLink(person.account()));
    }

    private Set<String> declared() {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .collect(Collectors.toSet());
    }
}

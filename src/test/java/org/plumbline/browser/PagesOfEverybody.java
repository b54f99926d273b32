package org.plumbline.browser;

import java.util.List;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.TestAuthorities;

/** Sign-in, home, settings, and what goes wrong. */
record PagesOfEverybody(TestAuthorities authorities, People people) implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var lead = authorities.aPerson(authority, "Amara Okafor", Role.QUALITY_LEAD);
        var administrator = authorities.aPerson(authority, "Sam Hirst", Role.ADMINISTRATOR);
        return List.of(
                Route.signedOut("/sign-in", "/sign-in"),
                Route.signedOut("/one-time-links/{token}", link(administrator)),
                Route.signedOut("/one-time-links/{token}", "/one-time-links/used-before")
                        .answering(404),
                Route.of("/", "/nowhere", lead).answering(404),
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

    private String link(SignedIn person) {
        return authorities.in(person.authority(), () -> people.makeOneTimeLink(person.account()));
    }
}

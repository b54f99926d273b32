package org.plumbline.browser;

import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small structure with a gap in it, and the pages on which it is kept. */
record PagesOfStructure(TestAuthorities authorities, JdbcClient jdbc) implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        var area = authorities.aServiceArea(authority, "East");
        var managed = authorities.aTeam(authority, "East 1", area);
        authorities.aTeam(authority, "East 2", null);
        var manager = authorities.aWorker(authority, "Mary Price");
        authorities.manages(authority, manager, managed);
        long responsibility = authorities.in(
                authority,
                () -> jdbc.sql("select min(id) from responsibilities")
                        .query(Long.class)
                        .single());
        String worker = "/structure/workers/" + manager.value();
        return List.of(
                Route.of("/structure", lead),
                Route.of("/structure/areas/new", lead),
                Route.of("/structure/areas/{id}", "/structure/areas/" + area.value(), lead),
                Route.of("/structure/teams/{id}", "/structure/teams/" + managed.value(), lead),
                Route.of("/structure/workers", lead),
                Route.of("/structure/workers/new", lead),
                Route.of("/structure/workers/{id}", worker, lead),
                Route.of("/structure/workers/{id}/contact", worker + "/contact", lead),
                Route.of("/structure/workers/{id}/absences/new", worker + "/absences/new", lead),
                Route.of(
                        "/structure/responsibilities/new",
                        "/structure/responsibilities/new?kind=manages-team&subject=" + managed.value(),
                        lead),
                Route.of(
                        "/structure/responsibilities/{id}/end",
                        "/structure/responsibilities/" + responsibility + "/end",
                        lead),
                Route.of("/structure/import", lead));
    }
}

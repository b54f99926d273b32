package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.framework.AdoptingStandards;
import org.plumbline.testing.TestAuthorities;

/** The shipped practice standards, adopted by one authority and on offer to another. */
record PagesOfFramework(TestAuthorities authorities, AdoptingStandards adopting) implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        var newcomer = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.QUALITY_LEAD);
        var first = authorities
                .in(authority, () -> adopting.adoptAll(LocalDate.of(2026, 1, 1), lead.account()))
                .getFirst();
        String standard = "/framework/standards/" + first.number();
        return List.of(
                Route.of("/framework/standards", lead),
                Route.of("/framework/standards", newcomer),
                Route.of("/framework/standards/adoption", newcomer),
                Route.of("/framework/standards/new", lead),
                Route.of("/framework/standards/{number}", standard, lead),
                Route.of("/framework/standards/{number}/versions/new", standard + "/versions/new", lead),
                Route.of("/framework/standards/{number}/retirement", standard + "/retirement", lead));
    }
}

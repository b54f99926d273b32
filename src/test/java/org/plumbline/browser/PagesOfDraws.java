package org.plumbline.browser;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.access.Role;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.ClosingFrame;
import org.plumbline.testing.TestAuthorities;

/** A draw whose list is closed and which waits for the dice. */
record PagesOfDraws(TestAuthorities authorities, ClosingFrame closing) implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        var chair = authorities.aPerson(authority, "Tom Ellery", Role.REVIEWING_OFFICER);
        var candidates = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Candidate(authorities.aChild(authority, "C" + i, null, null), "C" + i, null))
                .toList();
        authorities.in(authority, () -> closing.close("Routine, March 2026", 2, candidates, lead.account()));
        return List.of(
                Route.of("/draws/{number}", "/draws/1", lead),
                Route.of("/draws/{number}/dice", "/draws/1/dice", chair));
    }
}

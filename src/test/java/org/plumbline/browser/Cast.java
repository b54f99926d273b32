package org.plumbline.browser;

import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.TestAuthorities;

/**
 * The people who walk the whole loop. The team and its worker stand in the workbook under the same names, so that taking
 * it in finds them.
 *
 * @param lead plans, closes the list, takes the workbook in
 * @param head heads the service area: rolls the dice, verifies
 * @param auditor evaluates, and has nothing to do with the children
 * @param manager manages the team: owns the action
 */
record Cast(AuthorityId authority, TeamId team, SignedIn lead, SignedIn head, SignedIn auditor, SignedIn manager) {
    static final String TEAM = "East 1";
    static final String WORKER = "Wren Field";

    static Cast of(TestAuthorities authorities) {
        var authority = authorities.anAuthority();
        var area = authorities.aServiceArea(authority, "East");
        var team = authorities.aTeam(authority, TEAM, area);
        var head = authorities.aWorker(authority, "Helen Dale");
        var manager = authorities.aWorker(authority, "Mary Price");
        authorities.heads(authority, head, area);
        authorities.manages(authority, manager, team);
        return new Cast(
                authority,
                team,
                authorities.aPerson(authority, "Amara Okafor", Role.QUALITY_LEAD),
                person(authorities, authority, "Helen Dale", head, Role.HEAD_OF_SERVICE),
                person(authorities, authority, "Ada Brook", authorities.aWorker(authority, "Ada Brook"), Role.AUDITOR),
                person(authorities, authority, "Mary Price", manager, Role.TEAM_MANAGER));
    }

    private static SignedIn person(
            TestAuthorities authorities, AuthorityId authority, String name, WorkerId worker, Role role) {
        return authorities.aPerson(authority, name, worker, role);
    }
}

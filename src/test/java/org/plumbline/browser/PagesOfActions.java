package org.plumbline.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionHistory;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.action.ActionId;
import org.plumbline.action.ActionSource;
import org.plumbline.action.ActionStep;
import org.plumbline.action.NewAction;
import org.plumbline.action.alert.AlertHistory;
import org.plumbline.action.alert.AlertPerson;
import org.plumbline.action.alert.AlertStep;
import org.plumbline.action.alert.NewAlert;
import org.plumbline.action.alert.RaisingAlerts;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.TestAuthorities;

/** An action that is open, one that is proposed done, and a safety alert that nobody has answered yet. */
record PagesOfActions(TestAuthorities authorities, ActionHistory actions, RaisingAlerts raising, AlertHistory alerts)
        implements RouteSource {
    private static final Instant AGREED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Instant PROPOSED = Instant.parse("2026-02-20T10:00:00Z");

    private record Team(
            AuthorityId authority,
            TeamId team,
            ChildId child,
            SignedIn worker,
            SignedIn manager,
            SignedIn head,
            WorkerId owner) {}

    @Override
    public List<Route> routes() {
        Team team = team();
        List<ActionId> made =
                authorities.in(team.authority(), () -> actions.record(List.of(open(team), proposed(team))));
        String open = "/actions/" + made.getFirst().value();
        String proposed = "/actions/" + made.getLast().value();
        String child = "/children/" + team.child().value();
        String alert = "/safety-alerts/" + raise(team);
        var acknowledged =
                new AlertHistory.PastStep(new AlertStep.Acknowledge(null), AlertPerson.of(team.manager()), PROPOSED);
        var decided = new AlertHistory.PastStep(
                new AlertStep.Decide("Seen at home today; the plan is changed"),
                AlertPerson.of(team.manager()),
                PROPOSED);
        return List.of(
                Route.of("/actions", team.manager()),
                Route.of("/actions/new", "/actions/new?child=" + team.child().value(), team.manager()),
                Route.of("/actions/{id}", open, team.manager()),
                Route.of("/actions/{id}", proposed, team.manager()),
                Route.of("/actions/{id}/propose-done", open + "/propose-done", team.worker()),
                Route.of("/actions/{id}/verify", proposed + "/verify", team.manager()),
                Route.of("/actions/{id}/send-back", proposed + "/send-back", team.manager()),
                Route.of("/actions/{id}/withdraw", open + "/withdraw", team.manager()),
                Route.of("/actions/{id}/reassign", open + "/reassign", team.manager()),
                Route.of("/actions/{id}/change-due", open + "/change-due", team.manager()),
                Route.of("/children/{id}/safety-alerts/new", child + "/safety-alerts/new", team.worker()),
                Route.of("/safety-alerts", team.manager()),
                Route.of("/safety-alerts/{id}", alert, team.manager()),
                Route.of("/safety-alerts/{id}/speak", alert + "/speak", team.worker()),
                Route.of("/safety-alerts/{id}/acknowledge", alert + "/acknowledge", team.manager()),
                Route.of(
                        "/safety-alerts/{id}/decide",
                        "/safety-alerts/" + answered(team, List.of(acknowledged)) + "/decide",
                        team.manager()),
                Route.of(
                        "/safety-alerts/{id}/resolve",
                        "/safety-alerts/" + answered(team, List.of(acknowledged, decided)) + "/resolve",
                        team.head()));
    }

    private Team team() {
        AuthorityId authority = authorities.anAuthority();
        var area = authorities.aServiceArea(authority, "East");
        TeamId team = authorities.aTeam(authority, "East 1", area);
        WorkerId owner = authorities.aWorker(authority, "Wale Okoro");
        WorkerId managing = authorities.aWorker(authority, "Mary Price");
        authorities.manages(authority, managing, team);
        WorkerId heading = authorities.aWorker(authority, "Helen Dale");
        authorities.heads(authority, heading, area);
        ChildId child = authorities.aChild(authority, "10482", team, owner);
        SignedIn worker = authorities.aPerson(authority, "Wale Okoro", owner, Role.SOCIAL_WORKER);
        SignedIn manager = authorities.aPerson(authority, "Mary Price", managing, Role.TEAM_MANAGER);
        SignedIn head = authorities.aPerson(authority, "Helen Dale", heading, Role.HEAD_OF_SERVICE);
        return new Team(authority, team, child, worker, manager, head, owner);
    }

    private static PastAction open(Team team) {
        return new PastAction(
                action(team, "Hold a family network meeting"), ActingPerson.of(team.manager()), AGREED, List.of());
    }

    private static PastAction proposed(Team team) {
        var step = new PastStep(
                new ActionStep.ProposeDone("Case note of 20 February"), ActingPerson.of(team.worker()), PROPOSED);
        return new PastAction(
                action(team, "Bring the chronology up to date"),
                ActingPerson.of(team.manager()),
                AGREED,
                List.of(step));
    }

    private static NewAction action(Team team, String what) {
        return new NewAction(
                team.child(),
                new ActionSource.OfChild(),
                what,
                "A calmer home",
                team.owner(),
                team.manager().worker(),
                team.team(),
                LocalDate.of(2026, 2, 27));
    }

    private long raise(Team team) {
        var alert = new NewAlert(team.child(), null, "A bruise nobody explains", null);
        RaisingAlerts.Outcome outcome =
                authorities.in(team.authority(), () -> raising.raise(alert, AlertPerson.of(team.worker())));
        return ((RaisingAlerts.Raised) outcome).id().value();
    }

    private long answered(Team team, List<AlertHistory.PastStep> steps) {
        var alert = new NewAlert(team.child(), null, "A bruise nobody explains", null);
        var past = new AlertHistory.PastAlert(alert, AlertPerson.of(team.worker()), AGREED, steps);
        return authorities.in(team.authority(), () -> alerts.record(past)).value();
    }
}

package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Cohort;
import org.plumbline.database.AuthorityId;
import org.plumbline.draw.Draws;
import org.plumbline.draw.RollingDice;
import org.plumbline.evaluation.programme.AllocatingDrawn;
import org.plumbline.evaluation.programme.DrawingForProgramme;
import org.plumbline.evaluation.programme.DrawingForProgramme.FrameClosed;
import org.plumbline.evaluation.programme.PlannedProgramme;
import org.plumbline.evaluation.programme.PlanningProgramme;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.ProgrammeKind;
import org.plumbline.testing.ManyEvaluations;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme that is drawn and waits for its allocation, one that is allocated, and an overview with figures. */
record PagesOfProgrammes(
        TestAuthorities authorities,
        PlanningProgramme planning,
        DrawingForProgramme drawing,
        RollingDice rolling,
        AllocatingDrawn allocating,
        Draws draws,
        JdbcClient jdbc)
        implements RouteSource {

    private record People(AuthorityId authority, SignedIn lead, SignedIn chair, WorkerId manager, WorkerId auditor) {}

    @Override
    public List<Route> routes() {
        People people = people();
        String waiting = "/programmes/" + drawn(people, people.manager(), false).value();
        String allocated =
                "/programmes/" + drawn(people, people.auditor(), true).value();
        authorities.in(people.authority(), () -> {
            new ManyEvaluations(jdbc).make(400);
            return true;
        });
        var member = authorities.aPerson(people.authority(), "Nia Bowen", Role.LEAD_MEMBER);
        return List.of(
                Route.of("/programmes", people.lead()),
                Route.of("/programmes/new", people.lead()),
                Route.of("/programmes/{id}", waiting, people.lead()),
                Route.of("/programmes/{id}", allocated, people.lead()),
                Route.of("/programmes/{id}/draws/new", waiting + "/draws/new", people.lead()),
                Route.of("/programmes/{id}/draws/{number}/allocation", waiting + "/draws/1/allocation", people.lead()),
                Route.of(
                        "/programmes/{id}/draws/{number}/children/{position}/replacement",
                        waiting + "/draws/1/children/1/replacement",
                        people.lead()),
                Route.of("/overview", "/overview?months=24", people.lead()),
                Route.of("/overview", "/overview", member));
    }

    private People people() {
        var authority = authorities.anAuthority();
        var holder = authorities.aWorker(authority, "Hana Pryce");
        var manager = authorities.aWorker(authority, "Mo Farrell");
        var auditor = authorities.aWorker(authority, "Sol Ibarra");
        for (String name : List.of("East 1", "West 2")) {
            var team = authorities.aTeam(authority, name, null);
            authorities.manages(authority, manager, team);
            for (int i = 1; i <= 5; i++) {
                authorities.aChild(authority, name.charAt(0) + "10" + i, team, holder, Cohort.CHILDREN_IN_NEED.key());
            }
        }
        var lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        var chair = authorities.aPerson(authority, "Tom Ellery", Role.REVIEWING_OFFICER);
        authorities.aPerson(authority, "Sol Ibarra", auditor, Role.AUDITOR);
        return new People(authority, lead, chair, manager, auditor);
    }

    private ProgrammeId drawn(People people, WorkerId auditor, boolean allocate) {
        return authorities.in(people.authority(), () -> {
            var plan = new PlannedProgramme(
                    "Routine round, March 2026",
                    ProgrammeKind.ROUTINE,
                    Cohort.CHILDREN_IN_NEED,
                    3,
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 3, 31),
                    Map.of(auditor, 5));
            ProgrammeId programme = planning.plan(plan, people.lead().account());
            var closed =
                    (FrameClosed) drawing.closeFrame(programme, people.lead().account());
            rolling.rollOnScreen(closed.draw(), people.chair().account());
            if (allocate) {
                var proposal = allocating.propose(programme, draws.getDraw(closed.draw()));
                allocating.allocate(programme, closed.draw(), proposal.version());
            }
            return programme;
        });
    }
}

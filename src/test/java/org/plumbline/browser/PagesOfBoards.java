package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.plan.board.ABoard;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.annotation.Import;

/** A committee with a member and a meeting, and what its member sees of it. */
@Import(ABoard.class)
record PagesOfBoards(TestAuthorities authorities, ABoard boards) implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var officer = authorities.aPerson(authority, "Olu Baker", Role.PLAN_OFFICER);
        var chair = authorities.aPerson(authority, "Jill Astbury", Role.LEAD_MEMBER);
        var made = boards.make(officer, chair, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 3));
        return List.of(
                Route.of("/boards", officer),
                Route.of("/boards", chair),
                Route.of("/boards/new", officer),
                Route.of("/boards/{id}", made.board(), officer),
                Route.of("/boards/{id}", made.board(), chair),
                Route.of("/boards/{id}/members/new", made.board() + "/members/new", officer),
                Route.of("/boards/{id}/members/{member}/end", made.member() + "/end", officer),
                Route.of("/boards/{id}/meetings/new", made.board() + "/meetings/new", officer),
                Route.of("/meetings/{id}", made.meeting(), officer),
                Route.of("/meetings/{id}/move", made.meeting() + "/move", officer),
                Route.of("/meetings/{id}/hold", made.meeting() + "/hold", officer),
                Route.of("/meetings/{id}/cancel", made.meeting() + "/cancel", officer),
                Route.of("/meetings/{id}/agenda/new", made.meeting() + "/agenda/new", officer),
                Route.of("/meetings/{id}/agenda/{item}", made.item(), officer),
                Route.of("/meetings/{id}/agenda/{item}/minute", made.item() + "/minute", officer));
    }
}

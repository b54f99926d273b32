package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.plan.board.ABoard;
import org.plumbline.plan.board.AMovingPlan;
import org.plumbline.plan.board.challenge.AQuestion;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.annotation.Import;

/** A committee with a member and a meeting, and what its member sees of it. */
@Import({ABoard.class, AQuestion.class, AMovingPlan.class})
record PagesOfBoards(TestAuthorities authorities, ABoard boards, AQuestion questions, AMovingPlan plans)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        var authority = authorities.anAuthority();
        var officer = authorities.aPerson(authority, "Olu Baker", Role.PLAN_OFFICER);
        var chair = authorities.aPerson(authority, "Jill Astbury", Role.LEAD_MEMBER);
        var made = boards.make(officer, chair, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 3));
        var director = authorities.aPerson(authority, "Helen Dale", Role.DIRECTOR);
        String question = questions.answered(made.id(), chair, director);
        AMovingPlan.Made moved = plans.make();
        return List.of(
                Route.of("/meetings/{id}/progress", made.meeting() + "/progress", officer),
                Route.of("/meetings/{id}/progress", moved.next() + "/progress", moved.chair()),
                Route.of("/meetings/{id}", moved.earlier(), moved.plan().officer),
                Route.of("/boards/{id}/questions", made.board() + "/questions", chair),
                Route.of("/boards/{id}/questions/new", made.board() + "/questions/new", chair),
                Route.of("/boards/{id}/exceptions", made.board() + "/exceptions", chair),
                Route.of("/board-questions/{id}", question, chair),
                Route.of("/board-questions/{id}/answer", question + "/answer", director),
                Route.of("/board-questions/{id}/accept", question + "/accept", chair),
                Route.of("/board-questions/{id}/press", question + "/press", chair),
                Route.of("/meetings/{id}/papers/new", made.meeting() + "/papers/new", officer),
                Route.of("/meetings/{id}/decisions/new", made.meeting() + "/decisions/new", officer),
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

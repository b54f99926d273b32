package org.plumbline.plan.board;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recurrences;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.ReadingPlans;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What of the plan needs a board now. */
@Controller
class ExceptionsController {
    private final BoardsInSight inSight;
    private final ReadingPlans plans;
    private final Recurrences recurrences;
    private final Pages pages;

    ExceptionsController(BoardsInSight inSight, ReadingPlans plans, Recurrences recurrences, Pages pages) {
        this.inSight = inSight;
        this.plans = plans;
        this.recurrences = recurrences;
        this.pages = pages;
    }

    @GetMapping("/boards/{id}/exceptions")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showExceptions(@PathVariable long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        ExceptionsPage page = plans.listPlans().stream()
                .findFirst()
                .map(plan -> plans.getPresent(plan.id(), inSight.today()))
                .map(plan ->
                        ExceptionsPage.of(board, plan, PlanException.in(plan, cameBack()), inSight.planFor(person)))
                .orElseGet(() -> ExceptionsPage.withoutPlan(board));
        return pages.show(
                Sheet.of(Section.BOARDS, ExceptionsPage.title(board)).under(board.name(), BoardLinks.board(board.id())),
                page);
    }

    private Set<String> cameBack() {
        return recurrences.listRecurring().stream()
                .map(RecommendationId::reference)
                .collect(Collectors.toSet());
    }
}

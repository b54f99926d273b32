package org.plumbline.plan.bringing;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** As which row of an old plan an action stood there. */
@Controller
class SourceRowController {
    private final PlanActions actions;
    private final SourceRows sources;
    private final Pages pages;

    SourceRowController(PlanActions actions, SourceRows sources, Pages pages) {
        this.actions = actions;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/source")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showSource(@PathVariable long id) {
        PlanActionRow action =
                actions.find(new PlanActionId(id)).orElseThrow(() -> new NotFound("There is no such plan action"));
        SourceRows.SourceOf source = sources.find(action.id())
                .orElseThrow(() -> new NotFound("This action was agreed here, and comes from no old plan"));
        return pages.show(
                Sheet.of(Section.PLAN, SourceRowPage.title(source) + ": " + action.reference())
                        .under(action.reference().toString(), PlanLinks.action(action.id())),
                SourceRowPage.of(action, source));
    }
}

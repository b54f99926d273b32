package org.plumbline.plan.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.bringing.BringingInPlan.BroughtIn;
import org.plumbline.plan.bringing.BringingInPlan.Conflict;
import org.plumbline.plan.bringing.BringingInPlan.Decided;
import org.plumbline.plan.bringing.BringingInPlan.Refused;
import org.plumbline.plan.bringing.Proposal.Proposed;
import org.plumbline.plan.keeping.PhaseRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Looking at what would be made of an old plan, and making all of it or nothing. */
@Controller
class OldPlanCheckController {
    private final BringingDesk desk;
    private final OldPlans oldPlans;
    private final BringingInPlan bringing;
    private final Recommendations recommendations;
    private final Pages pages;

    OldPlanCheckController(
            BringingDesk desk,
            OldPlans oldPlans,
            BringingInPlan bringing,
            Recommendations recommendations,
            Pages pages) {
        this.desk = desk;
        this.oldPlans = oldPlans;
        this.bringing = bringing;
        this.recommendations = recommendations;
        this.pages = pages;
    }

    @GetMapping("/old-plans/{id}/check")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showCheck(@PathVariable long id) {
        OldPlan old = desk.waiting(id);
        return old.findUnseen()
                .map(table -> pages.seeOther(BringingLinks.columns(old.id(), table.place())))
                .orElseGet(() ->
                        pages.show(sheet(old), page(old, desk.propose(old), Form.blank(), false, new FormErrors())));
    }

    @PostMapping("/old-plans/{id}/check")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitCheck(@PathVariable long id, Form form, SignedIn person) {
        OldPlan old = desk.waiting(id);
        Proposal proposal = desk.propose(old);
        FormErrors errors = new FormErrors();
        Optional<Decided> decided = decided(old, proposal, form, errors);
        if (form.version("version") != old.version()) {
            errors.add(OldPlanCheckPage.PHASE, OldPlanTablesController.QUICKER);
            return pages.conflict(sheet(old), page(old, proposal, form, true, errors));
        }
        if (decided.isEmpty()) {
            return pages.invalid(sheet(old), page(old, proposal, form, true, errors));
        }
        return switch (bringing.bringIn(old, decided.get(), desk.sign(person))) {
            case BroughtIn(int actions) ->
                pages.seeOther(
                        PlanLinks.plan(old.plan()),
                        Numbers.of(actions, "action is", "actions are") + " brought in from " + old.name());
            case Refused(List<String> reasons) -> {
                reasons.forEach(reason -> errors.add(OldPlanCheckPage.PHASE, reason));
                yield pages.invalid(sheet(old), page(old, proposal, form, true, errors));
            }
            case Conflict _ -> {
                errors.add(OldPlanCheckPage.PHASE, OldPlanTablesController.QUICKER);
                yield pages.conflict(sheet(old), page(old, proposal, form, true, errors));
            }
        };
    }

    @PostMapping("/old-plans/{id}/discard")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitDiscard(@PathVariable long id) {
        OldPlan old = desk.waiting(id);
        oldPlans.remove(old.id());
        return pages.seeOther(
                PlanLinks.bringIn(old.plan()), old.name() + " is forgotten; nothing of it was brought in");
    }

    private Optional<Decided> decided(OldPlan old, Proposal proposal, Form form, FormErrors errors) {
        Optional<PhaseId> phase = desk.phases(old.plan()).stream()
                .map(PhaseRow::id)
                .filter(one -> Long.toString(one.value()).equals(form.text(OldPlanCheckPage.PHASE)))
                .findFirst();
        errors.addIf(phase.isEmpty(), OldPlanCheckPage.PHASE, "Select a phase that lasts");
        List<String> keys = new ArrayList<>(form.all(OldPlanCheckPage.DOUBTFUL));
        keys.addAll(form.all(OldPlanCheckPage.SURE));
        List<Proposed> actions = proposal.actions().stream()
                .filter(action -> keys.contains(action.key()))
                .toList();
        boolean doubts = proposal.countDoubtful() > 0;
        errors.addIf(
                actions.isEmpty(),
                doubts ? OldPlanCheckPage.DOUBTFUL : OldPlanCheckPage.SURE,
                "Select at least one row");
        String theme = proposal.lacksThemes()
                ? form.required(OldPlanCheckPage.THEME, "a theme for rows that name none", errors)
                : "";
        String source = form.text(OldPlanCheckPage.SOURCE);
        errors.addIf(
                proposal.namesRecommendations() && source.isEmpty(),
                OldPlanCheckPage.SOURCE,
                "Select whose recommendations the numbers mean, or that they mean none of these");
        errors.addIf(
                doubts && !form.has(OldPlanCheckPage.CONFIRM),
                OldPlanCheckPage.CONFIRM,
                "Confirm that you have looked at the doubts");
        return errors.any()
                ? Optional.empty()
                : phase.map(chosen -> new Decided(actions, chosen, theme, numbered(source)));
    }

    private List<Recommendation> numbered(String source) {
        return recommendations.list().stream()
                .filter(one -> one.number() != null && Objects.equals(one.title(), source))
                .toList();
    }

    private OldPlanCheckPage page(OldPlan old, Proposal proposal, Form form, boolean typed, FormErrors errors) {
        return OldPlanCheckPage.of(old, proposal, desk.phases(old.plan()), recommendations.list(), form, typed, errors);
    }

    private Sheet sheet(OldPlan old) {
        return desk.sheet(old, OldPlanCheckPage.TITLE);
    }
}

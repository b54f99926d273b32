package org.plumbline.plan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandard;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.framework.PracticeStandards;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.NotingLinks;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links plan actions to practice standards and to questions of tools, and takes links back. */
@Service
public class LinkingPlanActions {
    private final PlanActions actions;
    private final Links links;
    private final NotingLinks history;
    private final PracticeStandards standards;
    private final PublishedTools tools;

    LinkingPlanActions(
            PlanActions actions, Links links, NotingLinks history, PracticeStandards standards, PublishedTools tools) {
        this.actions = actions;
        this.links = links;
        this.history = history;
        this.standards = standards;
        this.tools = tools;
    }

    /**
     * Links an action to several things at once; what it is linked to already is left as it is.
     *
     * @param why why these bear on it; may be empty while no version of the plan was approved
     * @return how many links are new
     */
    @Transactional
    public Outcome<Integer> link(PlanActionId id, List<LinkTarget> targets, String why, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(history.objections(action, why));
        if (targets.isEmpty()) {
            objections.add(new Objection("targets", "Select what it is to be linked to."));
        }
        if (!targets.stream()
                .allMatch(target -> findName(target, signature.on()).isPresent())) {
            objections.add(new Objection("targets", "Select from the list: something there has changed meanwhile."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        links.lock(id);
        List<LinkTarget> held = links.listOf(id).stream().map(Link::target).toList();
        List<LinkTarget> added = targets.stream()
                .distinct()
                .filter(target -> !held.contains(target))
                .toList();
        for (LinkTarget target : added) {
            links.add(id, target, why, signature);
            history.keep(action, null, name(target, signature.on()), why, signature);
        }
        return new Outcome.Done<>(added.size());
    }

    /** Takes back a link of the action itself; one it inherits is taken back where it was made. */
    @Transactional
    Outcome<Outcome.Nothing> unlink(PlanActionId id, Link link, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(history.objections(action, reason));
        if (reason.isBlank() && objections.isEmpty()) {
            objections.add(new Objection("reason", "Say why it no longer bears on this action."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        if (!links.remove(link.id(), reason, signature)) {
            return new Outcome.Conflict<>();
        }
        history.keep(action, name(link.target(), signature.on()), null, reason, signature);
        return Outcome.done();
    }

    /** What a target is called on pages and in the history; empty if there is no such thing. */
    @Transactional(readOnly = true)
    Optional<String> findName(LinkTarget target, LocalDate today) {
        return switch (target) {
            case LinkTarget.Standard(PracticeStandardId id) ->
                standards.find(id, today).map(PracticeStandard::name);
            case LinkTarget.Question(ToolQuestion question) ->
                tools.findWording(question).map(wording -> wording.line() + ", " + wording.tool());
        };
    }

    private String name(LinkTarget target, LocalDate today) {
        return findName(target, today).orElseThrow();
    }
}

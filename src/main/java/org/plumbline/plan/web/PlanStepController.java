package org.plumbline.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.life.Condition;
import org.plumbline.plan.life.Edge;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Verifying, sending back, reopening and judging impact, each on a page of its own that says what it will do. */
@Controller
class PlanStepController {
    private final PlanDesk desk;
    private final TakingPlanSteps steps;
    private final PlanReplies replies;

    PlanStepController(PlanDesk desk, TakingPlanSteps steps, PlanReplies replies) {
        this.desk = desk;
        this.steps = steps;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/delivery/{state}")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional(readOnly = true)
    View showDelivery(@PathVariable long id, @PathVariable String state, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Edge<Delivery> edge = edge(may(person, action).delivery(), state, Delivery.values());
        return replies.show(desk.sheet(action, title(edge)), delivery(action, edge, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/delivery/{state}")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional
    View submitDelivery(@PathVariable long id, @PathVariable String state, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Edge<Delivery> edge = edgeOrConflict(Edge.DELIVERY, may(person, action).delivery(), state, form, action);
        if (edge.to() == action.delivery()) {
            return doneAlready(action, edge.to().label());
        }
        FormErrors errors = new FormErrors();
        return replies.after(
                steps.deliver(action.id(), Version.of(form), edge.to(), form.text("words"), desk.sign(person)),
                errors,
                desk.sheet(action, title(edge)),
                () -> delivery(action, edge, form, errors),
                _ -> done(action, "delivery", edge.to().label()));
    }

    @GetMapping("/plan-actions/{id}/impact/{state}")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional(readOnly = true)
    View showImpact(@PathVariable long id, @PathVariable String state, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Edge<Impact> edge = edge(may(person, action).impact(), state, Impact.values());
        return replies.show(desk.sheet(action, title(edge)), impact(action, edge, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/impact/{state}")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional
    View submitImpact(@PathVariable long id, @PathVariable String state, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Edge<Impact> edge = edgeOrConflict(Edge.IMPACT, may(person, action).impact(), state, form, action);
        if (edge.to() == action.impact()) {
            return doneAlready(action, edge.to().label());
        }
        FormErrors errors = new FormErrors();
        Sheet sheet = desk.sheet(action, title(edge));
        return replies.after(
                steps.judge(action.id(), Version.of(form), edge.to(), form.text("words"), desk.sign(person)),
                errors,
                sheet,
                () -> impact(action, edge, form, errors),
                _ -> done(action, "impact", edge.to().label()));
    }

    private PlanActionMay may(SignedIn person, PlanActionRow action) {
        return PlanActionMay.of(person, desk, steps.open(action, desk.sign(person)), action);
    }

    /**
     * The way to a state.
     *
     * @throws NotFound for a state there is not @throws MayNot for a way not open to the person
     */
    private static <S extends Enum<S>> Edge<S> edge(List<Edge<S>> open, String state, S[] states) {
        if (Arrays.stream(states).noneMatch(one -> code(one).equals(state))) {
            throw new NotFound("There is no such state");
        }
        return open.stream()
                .filter(edge -> code(edge.to()).equals(state))
                .findFirst()
                .orElseThrow(() -> new MayNot("This step is not open to you, or not in the action's present state"));
    }

    /** The same; when somebody else has moved the action meanwhile, any way to the state, so that the conflict shows. */
    private static <S extends Enum<S>> Edge<S> edgeOrConflict(
            List<Edge<S>> table, List<Edge<S>> open, String state, Form form, PlanActionRow action) {
        return Version.of(form) == action.version() || Version.of(form) < 0
                ? edge(open, state, table.getFirst().to().getDeclaringClass().getEnumConstants())
                : edge(table, state, table.getFirst().to().getDeclaringClass().getEnumConstants());
    }

    private static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String title(Edge<?> edge) {
        return Character.toUpperCase(edge.called().charAt(0)) + edge.called().substring(1);
    }

    private View done(PlanActionRow action, String state, String now) {
        return replies.seeOther(
                PlanLinks.action(action.id()), "The " + state + " of " + action.reference() + " is now “" + now + "”.");
    }

    private View doneAlready(PlanActionRow action, String state) {
        return replies.seeOther(PlanLinks.action(action.id()), "It was “" + state + "” already; nothing was changed");
    }

    private static PlanFormPage delivery(PlanActionRow action, Edge<Delivery> edge, Form form, FormErrors errors) {
        return page(
                action,
                edge,
                form,
                errors,
                PlanLinks.delivery(action.id(), edge.to()),
                edge.to().label());
    }

    private static PlanFormPage impact(PlanActionRow action, Edge<Impact> edge, Form form, FormErrors errors) {
        return page(
                action,
                edge,
                form,
                errors,
                PlanLinks.impact(action.id(), edge.to()),
                edge.to().label());
    }

    private static PlanFormPage page(
            PlanActionRow action, Edge<?> edge, Form form, FormErrors errors, String post, String to) {
        boolean reason = edge.must().contains(Condition.REASON);
        TextArea words = reason
                ? TextArea.of("words", "Why?")
                : TextArea.of("words", "What did you look at, and what did you see?")
                        .hint("Name the evidence. Do not paste from a child's record.");
        return PlanFormPage.of(
                        title(edge),
                        action.reference() + ": " + action.terms().what(),
                        errors,
                        post,
                        new Link("Back to the action", PlanLinks.action(action.id())))
                .hidden("version", Version.shown(form, action))
                .field(words.value(form.text("words")).error(errors))
                .effect("It is then “" + to + "”, in your name.")
                .button(reason ? Button.warning(title(edge)) : Button.primary(title(edge)));
    }
}

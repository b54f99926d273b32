package org.plumbline.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextInput;
import org.plumbline.plan.LiveMeasures;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.NotingMeasures;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Giving a plan action a success measure. */
@Controller
class PlanMeasureController {
    private static final String ADD = "Add a success measure";
    private static final int LONGEST_PERIOD_MONTHS = 24;

    private final PlanDesk desk;
    private final NotingMeasures noting;
    private final LiveMeasures live;
    private final TakingPlanSteps steps;
    private final PlanReplies replies;

    PlanMeasureController(
            PlanDesk desk, NotingMeasures noting, LiveMeasures live, TakingPlanSteps steps, PlanReplies replies) {
        this.desk = desk;
        this.noting = noting;
        this.live = live;
        this.steps = steps;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/measures/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showNewMeasure(@PathVariable long id, SignedIn person) {
        PlanActionRow action = answered(id, person);
        return replies.show(desk.sheet(action, ADD), page(action, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/measures/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitNewMeasure(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        Sheet sheet = desk.sheet(action, ADD);
        FormErrors errors = new FormErrors();
        NewMeasure measure = typed(form, errors);
        if (measure == null) {
            return replies.invalid(sheet, page(action, form, errors));
        }
        return replies.after(
                noting.add(action.id(), measure, desk.sign(person)),
                errors,
                sheet,
                () -> page(action, form, errors),
                added -> replies.seeOther(
                        PlanLinks.action(action.id()) + "/measures/" + added, "The success measure is added"));
    }

    private PlanActionRow answered(long id, SignedIn person) {
        PlanActionRow action = desk.action(id);
        if (!steps.open(action, desk.sign(person)).mayAnswer()) {
            throw new MayNot("Only its lead, its accountable executive or whoever keeps the plan may do this");
        }
        return action;
    }

    private @Nullable NewMeasure typed(Form form, FormErrors errors) {
        String what = form.required("what", "what is measured", errors);
        BigDecimal baseline = Amounts.typed(form, "baseline", "Where it stands", errors);
        LocalDate baselineOn = form.dayIfAny("baseline-on", "the day it stood there", errors);
        BigDecimal target = Amounts.typed(form, "target", "What is to be reached", errors);
        LocalDate targetOn = form.dayIfAny("target-on", "the day by which it is to be reached", errors);
        String better = form.chosen("better", "which way is better", errors);
        Integer period = form.whole("period", "how long a period is, in months", 1, LONGEST_PERIOD_MONTHS, errors);
        String code = live.list().stream()
                .map(LiveMeasures.LiveMeasure::code)
                .filter(known -> known.equals(form.text("live")))
                .findFirst()
                .orElse(null);
        return errors.any() || period == null
                ? null
                : new NewMeasure(
                        what,
                        form.text("unit"),
                        baseline,
                        baselineOn,
                        target,
                        targetOn,
                        better.equals("higher"),
                        period,
                        form.text("source"),
                        code);
    }

    private PlanFormPage page(PlanActionRow action, Form form, FormErrors errors) {
        List<Choice> bound = new ArrayList<>(List.of(Choice.of("", "None: somebody reads it and enters it here")));
        live.list().forEach(one -> bound.add(Choice.of(one.code(), one.title())));
        return PlanFormPage.of(
                        ADD,
                        action.reference() + ": " + action.terms().what(),
                        errors,
                        PlanLinks.action(action.id()) + "/measures/new",
                        new Link("Back to the action", PlanLinks.action(action.id())))
                .lead("What would show that the action works? A measure without a target can be told in words, and can"
                        + " never show that it held.")
                .field(TextInput.of("what", "What is measured?")
                        .value(form.text("what"))
                        .error(errors))
                .field(TextInput.of("unit", "In which unit?")
                        .hint("For example % or days; nothing for a plain number")
                        .width(10)
                        .value(form.text("unit"))
                        .error(errors))
                .field(TextInput.of("baseline", "Where does it stand?")
                        .width(10)
                        .value(form.text("baseline"))
                        .error(errors))
                .field(DateInput.of("baseline-on", "On which day did it stand there?")
                        .typed(form)
                        .error(errors))
                .field(TextInput.of("target", "What is to be reached?")
                        .width(10)
                        .value(form.text("target"))
                        .error(errors))
                .field(DateInput.of("target-on", "By when?").typed(form).error(errors))
                .field(Radios.of(
                                "better",
                                "Which way is better?",
                                List.of(Choice.of("higher", "Higher"), Choice.of("lower", "Lower")))
                        .asInline()
                        .chosen(form.text("better", "higher"))
                        .error(errors))
                .field(TextInput.of("period", "How long is one of its periods, in months?")
                        .hint("It has held when the target was met at the end of two periods in a row")
                        .width(2)
                        .value(form.text("period", "3"))
                        .error(errors))
                .field(TextInput.of("source", "Where do its readings come from?")
                        .value(form.text("source"))
                        .error(errors))
                .field(Select.of("live", "Is it bound to a live measure?", bound)
                        .chosen(form.text("live"))
                        .error(errors))
                .button(Button.primary("Add the measure"));
    }
}

package org.plumbline.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.LiveMeasures;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.LiveBoundActions;
import org.plumbline.plan.keeping.NotingMeasures;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.SuccessMeasures;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One success measure with its readings: entering one, taking one from live data, taking the measure away. */
@Controller
class PlanReadingController {
    private final PlanDesk desk;
    private final SuccessMeasures measures;
    private final NotingMeasures noting;
    private final LiveMeasures live;
    private final LiveBoundActions bound;
    private final TakingPlanSteps steps;
    private final Pages pages;

    PlanReadingController(
            PlanDesk desk,
            SuccessMeasures measures,
            NotingMeasures noting,
            LiveMeasures live,
            LiveBoundActions bound,
            TakingPlanSteps steps,
            Pages pages) {
        this.desk = desk;
        this.measures = measures;
        this.noting = noting;
        this.live = live;
        this.bound = bound;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/measures/{measure}")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showMeasure(@PathVariable long id, @PathVariable long measure, SignedIn person) {
        PlanActionRow action = desk.action(id);
        MeasureRow row = find(action, measure);
        return pages.show(sheet(action, row), page(action, row, Form.blank(), new FormErrors(), person));
    }

    @PostMapping("/plan-actions/{id}/measures/{measure}")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitReading(@PathVariable long id, @PathVariable long measure, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        if (!mayRead(action, person)) {
            throw new MayNot("Only its lead, its accountable executive or whoever keeps the plan may do this");
        }
        MeasureRow row = find(action, measure);
        FormErrors errors = new FormErrors();
        Outcome<Outcome.Nothing> outcome = switch (form.text("do")) {
            case "live" -> readLive(action, row, errors, desk.sign(person));
            case "remove" -> noting.remove(action.id(), measure, form.text("reason"), desk.sign(person));
            default -> read(action, row, form, errors, desk.sign(person));
        };
        if (outcome instanceof Outcome.Refused<Outcome.Nothing> refused) {
            refused.objections().forEach(objection -> errors.add(objection.field(), objection.text()));
        }
        if (errors.any()) {
            return pages.invalid(sheet(action, row), page(action, row, form, errors, person));
        }
        return form.text("do").equals("remove")
                ? pages.seeOther(PlanLinks.action(action.id()), "The success measure is taken away")
                : pages.seeOther(address(action, row), "The reading is kept");
    }

    private Outcome<Outcome.Nothing> read(
            PlanActionRow action, MeasureRow row, Form form, FormErrors errors, Signature signature) {
        form.required("value", "what was read", errors);
        BigDecimal value = Amounts.typed(form, "value", "What was read", errors);
        LocalDate on = form.day("on", "the last day of what was measured", errors);
        return errors.any() || value == null || on == null
                ? new Outcome.Conflict<>()
                : noting.read(action.id(), row.id(), value, on, form.text("source"), signature);
    }

    /** The live figure of the last whole period of the measure. */
    private Outcome<Outcome.Nothing> readLive(
            PlanActionRow action, MeasureRow row, FormErrors errors, Signature signature) {
        String code = row.measure().liveCode();
        YearMonth last = YearMonth.from(signature.on()).minusMonths(1);
        Optional<LiveFigure> figure = code == null
                ? Optional.empty()
                : live.read(
                        code,
                        last.minusMonths(row.measure().periodMonths() - 1L).atDay(1),
                        last.atEndOfMonth(),
                        signature.at());
        if (figure.isEmpty()) {
            errors.add("live", "Nothing was counted in the last period, so there is no reading to take");
            return new Outcome.Conflict<>();
        }
        return noting.readLive(action.id(), row.id(), figure.get(), signature);
    }

    private boolean mayRead(PlanActionRow action, SignedIn person) {
        return desk.may(person, Permission.UPDATE_PLAN)
                && steps.open(action, desk.sign(person)).mayAnswer();
    }

    private MeasureRow find(PlanActionRow action, long measure) {
        return measures.find(action.id(), measure).orElseThrow(() -> new NotFound("There is no such success measure"));
    }

    private static String address(PlanActionRow action, MeasureRow row) {
        return PlanLinks.action(action.id()) + "/measures/" + row.id();
    }

    private Sheet sheet(PlanActionRow action, MeasureRow row) {
        return desk.sheet(action, row.measure().what());
    }

    private MeasurePage page(PlanActionRow action, MeasureRow row, Form form, FormErrors errors, SignedIn person) {
        @Nullable String code = row.measure().liveCode();
        return MeasurePage.of(
                action,
                row,
                measures.listReadingsOf(action.id()).stream()
                        .filter(reading -> reading.measure() == row.id())
                        .toList(),
                live.list().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(null),
                code == null
                        ? List.of()
                        : bound.list().stream()
                                .filter(one ->
                                        one.code().equals(code) && !one.action().equals(action.id()))
                                .toList(),
                desk.today(),
                mayRead(action, person),
                form,
                errors);
    }
}

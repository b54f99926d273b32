package org.plumbline.plan.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.LiveMeasures;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Strength;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.NewEvidence;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Evidence from live data: the figure is seen with its query, and frozen as it was seen. */
@Controller
class LiveEvidenceController {
    private final PlanDesk desk;
    private final LiveMeasures live;
    private final AddingEvidence adding;
    private final Clock clock;
    private final Pages pages;

    LiveEvidenceController(PlanDesk desk, LiveMeasures live, AddingEvidence adding, Clock clock, Pages pages) {
        this.desk = desk;
        this.live = live;
        this.adding = adding;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/evidence/live")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional(readOnly = true)
    View showLiveEvidence(@PathVariable long id, Form form) {
        PlanActionRow action = desk.action(id);
        FormErrors errors = new FormErrors();
        Optional<LiveFigure> figure = form.has(LiveEvidencePage.TO) ? read(form, errors) : Optional.empty();
        LiveEvidencePage page = page(action, figure.orElse(null), form, errors);
        return errors.any() ? pages.invalid(sheet(action), page) : pages.show(sheet(action), page);
    }

    @PostMapping("/plan-actions/{id}/evidence/live")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional
    View submitLiveEvidence(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        FormErrors errors = new FormErrors();
        @Nullable LiveFigure figure = read(form, errors).orElse(null);
        if (figure == null) {
            return pages.invalid(sheet(action), page(action, null, form, errors));
        }
        @Nullable NewEvidence evidence = typed(figure, form, errors);
        if (!figure.value().toPlainString().equals(form.text(LiveEvidencePage.VALUE))) {
            errors.add(
                    LiveEvidencePage.WHAT,
                    "The data changed since you looked, and the figure with it. Look at it as it is now, and freeze it"
                            + " again");
            return pages.conflict(sheet(action), page(action, figure, form, errors));
        }
        if (evidence != null) {
            if (adding.add(action.id(), evidence, figure, desk.sign(person)) instanceof Outcome.Refused<Long> refused) {
                refused.objections().forEach(objection -> errors.add(LiveEvidencePage.WHAT, objection.text()));
            } else {
                return pages.seeOther(PlanLinks.action(action.id()), "The figure is frozen as evidence");
            }
        }
        return pages.invalid(sheet(action), page(action, figure, form, errors));
    }

    /** The figure that the form asks for, as it is now; empty where nothing was counted, or after saying what is wrong. */
    private Optional<LiveFigure> read(Form form, FormErrors errors) {
        String code = form.text(LiveEvidencePage.MEASURE);
        errors.addIf(
                live.list().stream().noneMatch(measure -> measure.code().equals(code)),
                LiveEvidencePage.MEASURE,
                "Select a measure");
        @Nullable YearMonth from = month(LiveEvidencePage.FROM, form, errors);
        @Nullable YearMonth to = month(LiveEvidencePage.TO, form, errors);
        if (from != null && to != null) {
            errors.addIf(from.isAfter(to), LiveEvidencePage.FROM, "The first month must not be after the last");
        }
        return errors.any() || from == null || to == null
                ? Optional.empty()
                : live.read(code, from.atDay(1), to.atEndOfMonth(), clock.instant());
    }

    /** A month that is over; null after saying what is wrong. */
    private @Nullable YearMonth month(String field, Form form, FormErrors errors) {
        try {
            YearMonth month = YearMonth.parse(form.text(field));
            if (month.isBefore(YearMonth.from(desk.today()))) {
                return month;
            }
        } catch (DateTimeParseException _) {
            // said below, as for a month that is not over
        }
        errors.add(field, "Select a month that is over");
        return null;
    }

    private static @Nullable NewEvidence typed(LiveFigure figure, Form form, FormErrors errors) {
        String what = form.required(LiveEvidencePage.WHAT, "what it shows", errors);
        Claim claim = ChoicesOf.chosen(
                LiveEvidencePage.CLAIM, "what it is evidence of", Claim.values(), Claim::code, form, errors);
        Strength strength = ChoicesOf.chosen(
                LiveEvidencePage.STRENGTH, "how much it can carry", Strength.values(), Strength::code, form, errors);
        Bearing bearing = ChoicesOf.chosen(
                LiveEvidencePage.BEARING, "which way it bears", Bearing.values(), Bearing::code, form, errors);
        return errors.any() || claim == null || strength == null || bearing == null
                ? null
                : new NewEvidence(
                        claim,
                        EvidenceKind.MEASURE,
                        bearing,
                        strength,
                        what,
                        "Plumbline: " + figure.title(),
                        figure.to());
    }

    private LiveEvidencePage page(PlanActionRow action, @Nullable LiveFigure figure, Form form, FormErrors errors) {
        return LiveEvidencePage.of(
                action, live.list(), figure, form.has(LiveEvidencePage.TO), form, errors, desk.today());
    }

    private Sheet sheet(PlanActionRow action) {
        return desk.sheet(action, LiveEvidencePage.TITLE);
    }
}

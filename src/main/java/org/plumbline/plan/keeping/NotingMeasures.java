package org.plumbline.plan.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Dates;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives plan actions success measures, and reads them. */
@Service
public class NotingMeasures {
    private static final int LONGEST_PERIOD_MONTHS = 24;

    private final PlanActions actions;
    private final SuccessMeasures measures;
    private final Chronicle chronicle;
    private final JsonMapper json;

    NotingMeasures(PlanActions actions, SuccessMeasures measures, Chronicle chronicle, JsonMapper json) {
        this.actions = actions;
        this.measures = measures;
        this.chronicle = chronicle;
        this.json = json;
    }

    /** Adds a measure. */
    @Transactional
    public Outcome<Long> add(PlanActionId id, NewMeasure measure, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "what"));
        if (measure.what().isBlank()) {
            objections.add(new Objection("what", "Say what is measured."));
        }
        if (measure.periodMonths() < 1 || measure.periodMonths() > LONGEST_PERIOD_MONTHS) {
            objections.add(new Objection("period", "A period is 1 to 24 months long."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        long added = measures.add(id, measure);
        chronicle.keep(
                action,
                PlanEvent.change(PlanEvent.Kind.MEASURE, "Success measure", null, measure.what(), ""),
                signature);
        return new Outcome.Done<>(added);
    }

    /** Reads a measure by hand. A second reading for a day corrects the first, which is kept. */
    @Transactional
    public Outcome<Outcome.Nothing> read(
            PlanActionId id, long measure, BigDecimal value, LocalDate on, String source, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "value"));
        if (on.isAfter(signature.on())) {
            objections.add(new Objection("on", "The last day of what was measured must not be in the future."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        MeasureRow found = measures.find(id, measure).orElseThrow();
        measures.addReading(measure, value, on, source, null, signature);
        keepReading(action, found, value, on, signature);
        return Outcome.done();
    }

    /** Takes a live figure as a reading of a measure that is bound to it; the figure is frozen with its query. */
    @Transactional
    public Outcome<Outcome.Nothing> readLive(PlanActionId id, long measure, LiveFigure figure, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        MeasureRow found = measures.find(id, measure).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "measure"));
        if (!figure.code().equals(found.measure().liveCode())) {
            objections.add(new Objection("measure", "This success measure is not bound to that live measure."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        measures.addReading(
                measure, figure.value(), figure.to(), figure.title(), json.writeValueAsString(figure), signature);
        keepReading(action, found, figure.value(), figure.to(), signature);
        return Outcome.done();
    }

    /** Takes a measure away; its readings stay in the history. */
    @Transactional
    public Outcome<Outcome.Nothing> remove(PlanActionId id, long measure, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "reason"));
        if (reason.isBlank()) {
            objections.add(new Objection("reason", "Give the reason."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        MeasureRow found = measures.find(id, measure).orElseThrow();
        measures.remove(measure, signature.at());
        chronicle.keep(
                action,
                PlanEvent.change(
                        PlanEvent.Kind.MEASURE,
                        "Success measure",
                        found.measure().what(),
                        null,
                        reason),
                signature);
        return Outcome.done();
    }

    private void keepReading(
            PlanActionRow action, MeasureRow measure, BigDecimal value, LocalDate on, Signature signature) {
        chronicle.keep(
                action,
                PlanEvent.change(
                        PlanEvent.Kind.READING,
                        measure.measure().what(),
                        null,
                        value.stripTrailingZeros().toPlainString()
                                + measure.measure().unit() + " on " + Dates.day(on),
                        ""),
                signature);
    }
}

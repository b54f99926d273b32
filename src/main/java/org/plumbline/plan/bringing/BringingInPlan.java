package org.plumbline.plan.bringing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.Signature;
import org.plumbline.plan.ThemeId;
import org.plumbline.plan.bringing.Proposal.Proposed;
import org.plumbline.plan.intake.ColumnMeaning;
import org.plumbline.plan.intake.IntakeRow;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.NewNote;
import org.plumbline.plan.keeping.NewPlanAction;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.NotingMeasures;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes the actions of an old plan: all that were chosen, each with the row it came from, or none of them. */
@Service
class BringingInPlan {
    /** "1. " before a theme: the plan numbers its themes itself. */
    private static final Pattern OWN_NUMBER = Pattern.compile("^\\s*\\d{1,2}\\s*[.):]\\s*(?=\\p{L})");

    private static final int MEASURE_PERIOD_MONTHS = 3;

    private final OldPlans oldPlans;
    private final SourceRows sources;
    private final Plans plans;
    private final Making making;
    private final Trail trail;

    BringingInPlan(
            OldPlans oldPlans,
            SourceRows sources,
            Plans plans,
            MakingPlans themes,
            AgreeingPlanActions agreeing,
            ChangingPlanActions changing,
            NotingMeasures measures,
            NotingOnActions notes,
            Trail trail) {
        this.oldPlans = oldPlans;
        this.sources = sources;
        this.plans = plans;
        this.making = new Making(themes, agreeing, changing, measures, notes);
        this.trail = trail;
    }

    /** What people do to plans, one by one. */
    private record Making(
            MakingPlans themes,
            AgreeingPlanActions agreeing,
            ChangingPlanActions changing,
            NotingMeasures measures,
            NotingOnActions notes) {}

    /**
     * What a person decided about it.
     *
     * @param actions those that are to be made
     * @param phase into which they come
     * @param themeOfRest the theme of those that name none
     * @param numbered the recommendations that the numbers in the table mean; none to leave the numbers with the row
     */
    record Decided(List<Proposed> actions, PhaseId phase, String themeOfRest, List<Recommendation> numbered) {
        Decided {
            actions = List.copyOf(actions);
            numbered = List.copyOf(numbered);
        }
    }

    /** What came of it. */
    sealed interface Result {}

    /** All were made. */
    record BroughtIn(int actions) implements Result {}

    /** Nothing was made, for all of these reasons, each of which names its row. */
    record Refused(List<String> reasons) implements Result {
        Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was made: somebody else changed the old plan, or brought it in. */
    record Conflict() implements Result {}

    /** Does it within the caller's transaction, which is taken back when anything is refused. */
    Result bringIn(OldPlan old, Decided decided, Signature signature) {
        if (!oldPlans.markStored(old, signature.at())) {
            return new Conflict();
        }
        List<String> reasons = new ArrayList<>();
        Map<String, ThemeId> themes = new HashMap<>();
        plans.listThemes(old.plan()).forEach(theme -> themes.put(Proposal.comparable(theme.title()), theme.id()));
        for (Proposed action : decided.actions()) {
            ThemeId theme = theme(old, themeOf(action, decided), themes, signature);
            if (make(old, action, decided, theme, signature) instanceof Outcome.Refused<PlanActionId> refused) {
                refused.objections()
                        .forEach(objection -> reasons.add(
                                action.tableName() + ", row " + action.row().sourceRow() + ": " + objection.text()));
            }
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Refused(reasons);
        }
        trail.changed(
                "plan-brought-in",
                Subject.of("plan", old.plan().value()),
                Map.of("intake", old.id().value(), "actions", decided.actions().size()));
        return new BroughtIn(decided.actions().size());
    }

    private static String themeOf(Proposed action, Decided decided) {
        String named = action.row().theme();
        return named.isEmpty()
                ? decided.themeOfRest()
                : OWN_NUMBER.matcher(named.replace('\n', ' ')).replaceFirst("");
    }

    private ThemeId theme(OldPlan old, String title, Map<String, ThemeId> themes, Signature signature) {
        return themes.computeIfAbsent(
                Proposal.comparable(title), _ -> done(making.themes().addTheme(old.plan(), title, "", signature)));
    }

    private Outcome<PlanActionId> make(
            OldPlan old, Proposed action, Decided decided, ThemeId theme, Signature signature) {
        IntakeRow row = action.row();
        String place = old.name() + ", row " + row.sourceRow();
        var agreed = new NewPlanAction(
                old.plan(),
                decided.phase(),
                theme,
                terms(action, row.baselineDueOn(), decided),
                row.findDelivery().orElse(Delivery.NOT_STARTED),
                Impact.NONE_YET);
        Outcome<PlanActionId> made = making.agreeing().bringIn(agreed, place, signature);
        if (!(made instanceof Outcome.Done<PlanActionId>(PlanActionId id))) {
            return made;
        }
        sources.add(id, old.id(), action.tableName(), row.sourceRow(), row.asFound());
        if (row.dueOn() != null && !row.dueOn().equals(row.baselineDueOn())) {
            Outcome<Outcome.Nothing> moved = making.changing()
                    .change(id, 0, terms(action, row.dueOn(), decided), "As it stood in " + place, signature);
            if (moved instanceof Outcome.Refused<Outcome.Nothing> refused) {
                return new Outcome.Refused<>(refused.objections());
            }
        }
        note(id, row, signature);
        return made;
    }

    /** What needs no rating, date or judgement of its own comes with it; the rest stays with the row. */
    private void note(PlanActionId id, IntakeRow row, Signature signature) {
        String measure = row.text(ColumnMeaning.MEASURES);
        if (!measure.isEmpty()) {
            done(making.measures()
                    .add(
                            id,
                            new NewMeasure(measure, "", null, null, null, null, true, MEASURE_PERIOD_MONTHS, "", null),
                            signature));
        }
        String barrier = row.text(ColumnMeaning.BARRIERS);
        if (!barrier.isEmpty()) {
            done(making.notes().add(id, NewNote.of(NoteKind.BARRIER, barrier, signature.on()), signature));
        }
    }

    private static PlanActionTerms terms(Proposed action, @Nullable LocalDate due, Decided decided) {
        IntakeRow row = action.row();
        return new PlanActionTerms(
                action.what(),
                row.text(ColumnMeaning.WHY),
                row.text(ColumnMeaning.PARTNERS),
                action.executive(),
                action.lead(),
                row.startOn(),
                due,
                recommendations(row, decided));
    }

    private static Set<RecommendationId> recommendations(IntakeRow row, Decided decided) {
        Set<RecommendationId> answered = new HashSet<>();
        for (Recommendation recommendation : decided.numbered()) {
            if (row.recommendations().contains(recommendation.number())) {
                answered.add(recommendation.id());
            }
        }
        return answered;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.result();
            case Outcome.Refused<T> refused ->
                throw new IllegalStateException(refused.objections().toString());
            case Outcome.Conflict<T> _ -> throw new IllegalStateException("Changed twice within one transaction");
        };
    }
}

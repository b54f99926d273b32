package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanSnapshot;

/**
 * An action of a plan that needs the board, with every reason. It is found from the plan alone: nobody marks it.
 *
 * @param reasons never empty; what weighs most first
 */
record PlanException(ActionSnapshot action, List<Reason> reasons) {
    PlanException {
        reasons = List.copyOf(reasons);
    }

    /** One reason, in a sentence. */
    record Reason(ExceptionKind kind, String words) {}

    /**
     * The exceptions of a plan, what weighs most first. Actions of a phase that ended are history and left out.
     *
     * @param recurring the references of recommendations that came back
     */
    static List<PlanException> in(PlanSnapshot plan, Set<String> recurring) {
        return plan.actions().stream()
                .filter(action -> action.lineage() == null)
                .map(action -> new PlanException(action, reasons(action, plan.asAt(), recurring)))
                .filter(exception -> !exception.reasons.isEmpty())
                .sorted(Comparator.comparing((PlanException exception) ->
                                exception.reasons.getFirst().kind())
                        .thenComparing(exception -> exception.action.reference()))
                .toList();
    }

    private static List<Reason> reasons(ActionSnapshot action, LocalDate today, Set<String> recurring) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, ExceptionKind.OFF_TRACK, standing(action, Delivery.OFF_TRACK));
        add(reasons, ExceptionKind.PAST_DUE, pastDue(action, today));
        add(reasons, ExceptionKind.AT_RISK, standing(action, Delivery.AT_RISK));
        add(reasons, ExceptionKind.SLIPPED, slipped(action));
        add(reasons, ExceptionKind.UNEVIDENCED, unevidenced(action));
        add(reasons, ExceptionKind.STALE, stale(action));
        add(reasons, ExceptionKind.RECURRING, cameBack(action, recurring));
        return reasons;
    }

    private static void add(List<Reason> reasons, ExceptionKind kind, @Nullable String words) {
        if (words != null) {
            reasons.add(new Reason(kind, words));
        }
    }

    private static @Nullable String standing(ActionSnapshot action, Delivery state) {
        return action.delivery() == state ? state.label() + " since " + Dates.day(action.deliverySince()) : null;
    }

    private static @Nullable String pastDue(ActionSnapshot action, LocalDate today) {
        LocalDate due = action.dueOn();
        return due != null && due.isBefore(today) && !action.delivery().isSaidToBeDone()
                ? "Was due on " + Dates.day(due)
                : null;
    }

    private static @Nullable String slipped(ActionSnapshot action) {
        LocalDate first = action.baselineDueOn();
        LocalDate due = action.dueOn();
        if (action.slips() == 0 || action.delivery() == Delivery.VERIFIED || first == null || due == null) {
            return null;
        }
        return "Put off " + often(action.slips()) + ": first agreed for " + Dates.day(first) + ", now due on "
                + Dates.day(due);
    }

    private static String often(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> Numbers.whole(times) + " times";
        };
    }

    private static @Nullable String unevidenced(ActionSnapshot action) {
        boolean delivery = action.delivery().isSaidToBeDone() && action.countEvidence(Claim.DELIVERY) == 0;
        boolean impact = action.impact() != Impact.NONE_YET && action.countEvidence(Claim.IMPACT) == 0;
        if (delivery && impact) {
            return "Said to be delivered and to have an impact, with evidence of neither";
        }
        if (delivery) {
            return "Said to be delivered, with no evidence of it";
        }
        return impact ? "Said to have an impact (" + action.impact().label() + "), with no evidence of it" : null;
    }

    private static @Nullable String stale(ActionSnapshot action) {
        ActionSnapshot.Update last = action.lastUpdate();
        if (!action.stale()) {
            return null;
        }
        return last == null ? "Never updated" : "Last updated on " + Dates.day(last.on());
    }

    private static @Nullable String cameBack(ActionSnapshot action, Set<String> recurring) {
        String references = action.recommendations().stream()
                .map(AnsweredRecommendation::reference)
                .filter(recurring::contains)
                .collect(Collectors.joining(", "));
        return references.isEmpty() ? null : "Answers what was said before: " + references;
    }
}

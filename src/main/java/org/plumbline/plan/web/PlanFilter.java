package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Form;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.PhaseSnapshot;

/**
 * Which actions of a plan are shown.
 *
 * @param phase the number of the phase
 * @param show which of its actions
 */
record PlanFilter(int phase, Show show) {

    /** Which actions of a phase. */
    enum Show {
        ALL("all", "All actions"),
        ATTENTION("attention", "Need attention"),
        UNPROVEN("unproven", "Without evidence"),
        STALE("not-updated", "Not updated");

        private final String code;
        private final String label;

        Show(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        /** Whether an action is shown; an action that is settled needs nothing any more. */
        boolean includes(ActionSnapshot action, LocalDate today) {
            return switch (this) {
                case ALL -> true;
                case ATTENTION ->
                    action.lineage() == null
                            && (action.delivery() == Delivery.AT_RISK
                                    || action.delivery() == Delivery.OFF_TRACK
                                    || action.isOverdue(today)
                                    || action.stale());
                case UNPROVEN ->
                    action.lineage() == null
                            && action.delivery() != Delivery.NOT_STARTED
                            && action.countEvidence(Claim.DELIVERY) + action.countEvidence(Claim.IMPACT) == 0;
                case STALE -> action.stale();
            };
        }
    }

    /** What the address asks for; the latest phase and all of its actions where it does not say. */
    static PlanFilter of(Form form, PlanSnapshot plan) {
        int latest =
                plan.phases().stream().mapToInt(PhaseSnapshot::number).max().orElse(1);
        String typed = form.text("phase");
        int phase = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : latest;
        boolean known = plan.phases().stream().anyMatch(one -> one.number() == phase);
        return new PlanFilter(known ? phase : latest, show(form.text("show")));
    }

    private static Show show(String code) {
        for (Show show : Show.values()) {
            if (show.code.equals(code)) {
                return show;
            }
        }
        return Show.ALL;
    }

    @Nullable
    PhaseSnapshot phaseOf(PlanSnapshot plan) {
        return plan.phases().stream()
                .filter(one -> one.number() == phase)
                .findFirst()
                .orElse(null);
    }

    /** The actions shown. */
    List<ActionSnapshot> actionsOf(PlanSnapshot plan) {
        return plan.actionsOfPhase(phase).stream()
                .filter(action -> show.includes(action, plan.asAt()))
                .toList();
    }
}

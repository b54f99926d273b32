package org.plumbline.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as it stood at one moment: what a frozen version keeps, and what reports are written from. It holds no
 * child and no text from a child's record.
 *
 * @param plan which plan
 * @param title what it is called
 * @param answers what it answers, in words
 * @param asAt the day of the moment, in London
 * @param phases in order
 * @param themes in order of their numbers
 * @param actions those of all phases, in order of their references
 */
public record PlanSnapshot(
        PlanId plan,
        String title,
        String answers,
        LocalDate asAt,
        List<PhaseSnapshot> phases,
        List<ThemeSnapshot> themes,
        List<ActionSnapshot> actions) {

    /**
     * One phase.
     *
     * @param number from 1
     * @param beganOn its first day
     * @param endedOn its last day; null while it lasts
     */
    public record PhaseSnapshot(
            int number,
            String title,
            String purpose,
            LocalDate beganOn,
            @Nullable LocalDate endedOn) {}

    /**
     * One theme.
     *
     * @param number from 1, the first part of its actions' references
     */
    public record ThemeSnapshot(int number, String title, String purpose) {}

    public PlanSnapshot {
        phases = List.copyOf(phases);
        themes = List.copyOf(themes);
        actions = List.copyOf(actions);
    }

    /** The action with this reference. */
    public Optional<ActionSnapshot> findAction(PlanActionReference reference) {
        return actions.stream()
                .filter(action -> action.reference().equals(reference))
                .findFirst();
    }

    /** The same plan without what it says of the capability of each team's management. */
    public PlanSnapshot withoutCapability() {
        return new PlanSnapshot(
                plan,
                title,
                answers,
                asAt,
                phases,
                themes,
                actions.stream().map(ActionSnapshot::withoutCapability).toList());
    }

    /** The actions of a phase, by its number. */
    public List<ActionSnapshot> actionsOfPhase(int phase) {
        return actions.stream().filter(action -> action.phase() == phase).toList();
    }
}

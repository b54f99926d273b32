package org.plumbline.action.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether an alert may be raised and which steps may be taken on it. Pure; the table says what leads where. */
final class AlertLifecycle {
    /** A clock that runs a little fast on somebody's desk does not make their telephone call impossible. */
    private static final long TOLERANCE_SECONDS = 120;

    private AlertLifecycle() {}

    /** What came of a step. */
    sealed interface Outcome {}

    /** The step may be taken and leads here. */
    record Taken(AlertStatus status) implements Outcome {}

    /** The step may not be taken, for all of these reasons. */
    record Refused(List<AlertReason> reasons) implements Outcome {}

    /**
     * What stands in the way of raising. Nobody having been reached yet does not: the alert is raised and says so until
     * somebody is.
     */
    static List<AlertReason> objectionsToRaising(String worry, @Nullable SpokenTo spokenTo, Instant now) {
        return Stream.concat(
                        when(worry.isBlank(), AlertReason.WORRY_MISSING),
                        spokenTo == null ? Stream.empty() : objectionsTo(spokenTo, now))
                .toList();
    }

    /**
     * The outcome of one step.
     *
     * @param isAuthor whether the person taking it raised the alert, under any spelling or account
     */
    static Outcome decide(AlertStatus status, AlertStep step, boolean isAuthor, Instant now) {
        Optional<AlertTransition> row = AlertTransition.find(status, step.kind());
        if (row.isEmpty()) {
            return new Refused(List.of(AlertReason.NOT_FROM_HERE));
        }
        List<AlertReason> reasons = Stream.concat(
                        when(!allows(row.get().who(), isAuthor), AlertReason.AUTHOR), missing(step, now))
                .toList();
        return reasons.isEmpty() ? new Taken(row.get().to()) : new Refused(reasons);
    }

    /** The steps this person may take now, for the page to offer. */
    static List<AlertStepKind> open(AlertStatus status, boolean isAuthor) {
        return AlertTransition.TABLE.stream()
                .filter(row -> row.from() == status && allows(row.who(), isAuthor))
                .map(AlertTransition::step)
                .toList();
    }

    private static boolean allows(AlertTransition.Who who, boolean isAuthor) {
        return switch (who) {
            case ANYONE -> true;
            case NOT_THE_AUTHOR -> !isAuthor;
        };
    }

    private static Stream<AlertReason> missing(AlertStep step, Instant now) {
        return switch (step) {
            case AlertStep.Speak speak -> objectionsTo(speak.spokenTo(), now);
            case AlertStep.Acknowledge _ -> Stream.empty();
            case AlertStep.Decide decide -> when(decide.decision().isBlank(), AlertReason.DECISION_MISSING);
            case AlertStep.Resolve resolve -> when(resolve.outcome().isBlank(), AlertReason.OUTCOME_MISSING);
        };
    }

    private static Stream<AlertReason> objectionsTo(SpokenTo spokenTo, Instant now) {
        return Stream.concat(
                when(spokenTo.whom().isBlank(), AlertReason.WHOM_MISSING),
                when(spokenTo.at().isAfter(now.plusSeconds(TOLERANCE_SECONDS)), AlertReason.SPOKEN_IN_FUTURE));
    }

    private static Stream<AlertReason> when(boolean broken, AlertReason reason) {
        return broken ? Stream.of(reason) : Stream.empty();
    }
}

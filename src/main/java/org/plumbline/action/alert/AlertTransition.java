package org.plumbline.action.alert;

import static org.plumbline.action.alert.AlertStatus.ACKNOWLEDGED;
import static org.plumbline.action.alert.AlertStatus.DECIDED;
import static org.plumbline.action.alert.AlertStatus.RAISED;
import static org.plumbline.action.alert.AlertStatus.RESOLVED;
import static org.plumbline.action.alert.AlertStepKind.ACKNOWLEDGE;
import static org.plumbline.action.alert.AlertStepKind.DECIDE;
import static org.plumbline.action.alert.AlertStepKind.RESOLVE;
import static org.plumbline.action.alert.AlertStepKind.SPEAK;
import static org.plumbline.action.alert.AlertTransition.Who.ANYONE;
import static org.plumbline.action.alert.AlertTransition.Who.NOT_THE_AUTHOR;

import java.util.List;
import java.util.Optional;

/**
 * One row of the life of a safety alert: from a status, by a step, to a status, and who may take it. What is not in
 * {@link #TABLE} cannot happen; in particular nothing withdraws an alert, and nothing resolves one that nobody decided
 * on. The table does not know the evaluation the alert came from.
 */
record AlertTransition(AlertStatus from, AlertStepKind step, AlertStatus to, Who who) {

    /** Who may take a step. */
    enum Who {
        ANYONE,
        NOT_THE_AUTHOR
    }

    static final List<AlertTransition> TABLE = List.of(
            new AlertTransition(RAISED, SPEAK, RAISED, ANYONE),
            new AlertTransition(ACKNOWLEDGED, SPEAK, ACKNOWLEDGED, ANYONE),
            new AlertTransition(DECIDED, SPEAK, DECIDED, ANYONE),
            new AlertTransition(RAISED, ACKNOWLEDGE, ACKNOWLEDGED, NOT_THE_AUTHOR),
            new AlertTransition(RAISED, DECIDE, DECIDED, NOT_THE_AUTHOR),
            new AlertTransition(ACKNOWLEDGED, DECIDE, DECIDED, NOT_THE_AUTHOR),
            new AlertTransition(DECIDED, DECIDE, DECIDED, NOT_THE_AUTHOR),
            new AlertTransition(DECIDED, RESOLVE, RESOLVED, NOT_THE_AUTHOR));

    /** The row for a step from a status, or empty when the step cannot be taken from it. */
    static Optional<AlertTransition> find(AlertStatus from, AlertStepKind step) {
        return TABLE.stream()
                .filter(row -> row.from == from && row.step == step)
                .findFirst();
    }
}

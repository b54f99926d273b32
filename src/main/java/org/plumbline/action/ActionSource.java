package org.plumbline.action;

import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.SafetyAlertId;

/** What an action came from. All but a task concern one child. */
public sealed interface ActionSource {

    /**
     * A finding of an evaluation.
     *
     * @param evaluationId the evaluation's number within its authority
     * @param domain the code of the domain the finding belongs to, or null for the evaluation as a whole
     */
    record OfEvaluation(long evaluationId, @Nullable String domain) implements ActionSource {}

    /** Agreed on the child's own page. */
    record OfChild() implements ActionSource {}

    /** Agreed in answer to a safety alert. */
    record OfSafetyAlert(SafetyAlertId alert) implements ActionSource {}

    /**
     * A task: asked for by what concerns no single child.
     *
     * @param called the reference people say aloud, given once and for ever: {@code PA-3.2}
     */
    record OfTask(TaskKey key, String called) implements ActionSource {}

    /** The word kept in the database. */
    default String kind() {
        return switch (this) {
            case OfEvaluation _ -> "evaluation";
            case OfChild _ -> "child";
            case OfSafetyAlert _ -> "safety-alert";
            case OfTask task -> task.key().origin().code();
        };
    }

    /** The reference people say aloud, or null when the source is the child. */
    default @Nullable String reference() {
        return switch (this) {
            case OfEvaluation evaluation -> "EV-" + evaluation.evaluationId();
            case OfChild _ -> null;
            case OfSafetyAlert alert -> alert.alert().reference();
            case OfTask task -> task.called();
        };
    }

    /** The source's number, or null when the source is the child. */
    default @Nullable Long id() {
        return switch (this) {
            case OfEvaluation evaluation -> evaluation.evaluationId();
            case OfChild _ -> null;
            case OfSafetyAlert alert -> alert.alert().value();
            case OfTask task -> task.key().id();
        };
    }

    /** The domain of the finding, or null. */
    default @Nullable String domainCode() {
        return this instanceof OfEvaluation evaluation ? evaluation.domain() : null;
    }
}

package org.plumbline.action.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a safety alert, ready to be kept.
 *
 * @param words what was said or decided; empty for a conversation
 * @param spokenTo the conversation, for that kind alone
 * @param after the status it led to
 */
record AlertEvent(
        AlertStepKind kind,
        Instant at,
        AlertPerson by,
        String words,
        @Nullable SpokenTo spokenTo,
        AlertStatus after) {

    static AlertEvent raised(NewAlert alert, AlertPerson author, Instant at) {
        return new AlertEvent(AlertStepKind.RAISE, at, author, alert.worry(), null, AlertStatus.RAISED);
    }

    static AlertEvent of(AlertStep step, AlertPerson by, Instant at, AlertStatus after) {
        return switch (step) {
            case AlertStep.Speak speak -> new AlertEvent(AlertStepKind.SPEAK, at, by, "", speak.spokenTo(), after);
            case AlertStep.Acknowledge acknowledge ->
                new AlertEvent(step.kind(), at, by, orEmpty(acknowledge.note()), null, after);
            case AlertStep.Decide decide -> new AlertEvent(step.kind(), at, by, decide.decision(), null, after);
            case AlertStep.Resolve resolve -> new AlertEvent(step.kind(), at, by, resolve.outcome(), null, after);
        };
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}

package org.plumbline.action.alert;

import org.jspecify.annotations.Nullable;

/** One thing a person does to a safety alert that stands, with what they must say when they do it. */
public sealed interface AlertStep {

    /** Which step of the transition table this is. */
    AlertStepKind kind();

    /** Somebody was reached, and when: anyone may record it, the author first of all. */
    record Speak(SpokenTo spokenTo) implements AlertStep {
        @Override
        public AlertStepKind kind() {
            return AlertStepKind.SPEAK;
        }
    }

    /** "I have it": somebody other than the author takes it on. */
    record Acknowledge(@Nullable String note) implements AlertStep {
        @Override
        public AlertStepKind kind() {
            return AlertStepKind.ACKNOWLEDGE;
        }
    }

    /** What was decided, by whom it is done and by when. */
    record Decide(String decision) implements AlertStep {
        @Override
        public AlertStepKind kind() {
            return AlertStepKind.DECIDE;
        }
    }

    /** What makes the child safe now, and how that is known. */
    record Resolve(String outcome) implements AlertStep {
        @Override
        public AlertStepKind kind() {
            return AlertStepKind.RESOLVE;
        }
    }
}

package org.plumbline.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in the outbox.
 *
 * @param attempts how often sending was tried
 * @param lastProblem what the mail server said last, or null
 */
record OutboxMailRow(
        long id,
        Mail mail,
        Instant queuedAt,
        State state,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String lastProblem) {

    /** Where a mail stands. */
    enum State {
        QUEUED("queued"),
        SENT("sent"),
        GIVEN_UP("given-up");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State ofCode(String code) {
            return code.equals("sent") ? SENT : code.equals("queued") ? QUEUED : GIVEN_UP;
        }
    }
}

package org.plumbline.action;

import java.time.Instant;
import java.time.LocalDate;

/** What tells how an action has aged. */
interface Aged {
    LocalDate dueOn();

    ActionStatus status();

    Instant statusSinceAt();
}

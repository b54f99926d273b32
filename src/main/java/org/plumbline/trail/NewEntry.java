package org.plumbline.trail;

import java.time.Instant;

/** An entry about to be written. */
record NewEntry(Instant at, String actor, String kind, String what, Subject subject, String refs) {}

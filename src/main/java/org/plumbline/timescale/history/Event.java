package org.plumbline.timescale.history;

import java.time.LocalDate;

/** Something that happened on a day. */
public record Event(EventKind kind, LocalDate on) {}

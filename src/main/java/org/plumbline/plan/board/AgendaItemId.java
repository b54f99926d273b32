package org.plumbline.plan.board;

/** One item of a meeting's agenda. */
public record AgendaItemId(long value) {}

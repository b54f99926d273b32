package org.plumbline.plan.board;

/** One item of a meeting's agenda. */
record AgendaItemId(long value) {}

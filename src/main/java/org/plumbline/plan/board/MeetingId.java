package org.plumbline.plan.board;

/** One meeting of a board. */
record MeetingId(long value) {}

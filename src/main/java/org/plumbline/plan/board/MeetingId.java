package org.plumbline.plan.board;

/** One meeting of a board. */
public record MeetingId(long value) {}

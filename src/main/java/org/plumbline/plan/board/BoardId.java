package org.plumbline.plan.board;

/** One board or committee. */
public record BoardId(long value) {}

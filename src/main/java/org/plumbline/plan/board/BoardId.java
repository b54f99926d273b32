package org.plumbline.plan.board;

/** One board or committee. */
record BoardId(long value) {}

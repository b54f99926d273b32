package org.plumbline.plan.board;

/** A board or committee. */
public record Board(BoardId id, String name, BoardKind kind, String purpose) {}

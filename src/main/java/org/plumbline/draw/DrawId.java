package org.plumbline.draw;

/** Which draw, within its authority. People know a draw by its number, which has no gaps. */
public record DrawId(long value) {}

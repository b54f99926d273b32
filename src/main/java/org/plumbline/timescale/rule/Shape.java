package org.plumbline.timescale.rule;

/** The shapes a rule can have. */
public enum Shape {
    /** One thing is due once, a limit after the start. */
    ONCE,
    /** Things are due again and again, each a limit after the one before; where several patterns fit, the strictest counts. */
    SERIES
}

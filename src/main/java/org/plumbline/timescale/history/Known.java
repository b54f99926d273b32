package org.plumbline.timescale.history;

/** How much of a kind of event a source holds; the least first. */
public enum Known {
    NOTHING,
    /** Only the last one: how many came before it, and when, cannot be told. */
    LAST,
    EVERY
}

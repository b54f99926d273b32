package org.plumbline.framework;

/** How a practice standard stands on a day. */
public enum StandardState {
    /** Practice is to keep to it. */
    IN_FORCE,
    /** Its first version begins later. */
    COMING,
    /** It no longer holds; what points to it still does. */
    RETIRED
}

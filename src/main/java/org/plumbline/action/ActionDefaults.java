package org.plumbline.action;

/**
 * In how many working days an action is due unless the people agreeing it say otherwise. These are Plumbline's proposals,
 * taken from what authorities' frameworks commonly ask (a plan within five working days of an Inadequate, actions within
 * twenty of a Requires improvement), not law.
 */
public final class ActionDefaults {
    /** After a grade of Inadequate. */
    public static final int INADEQUATE_WORKING_DAYS = 5;

    /** After any other finding. */
    public static final int WORKING_DAYS = 20;

    /** The most that may be asked for: a working year. */
    public static final int MOST_WORKING_DAYS = 253;

    private ActionDefaults() {}
}

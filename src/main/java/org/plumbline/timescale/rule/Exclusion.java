package org.plumbline.timescale.rule;

import java.util.Locale;

/** What takes a period out of a rule. */
public enum Exclusion {
    CONFERENCE_UNNECESSARY,
    CONFERENCE_UNDECIDED,
    /** What should end it is dated before it began: left out of durations, as in the Department for Education's notes. */
    ENDS_BEFORE_START,
    /** While a child protection plan goes on, the plan's own rule counts. */
    PLAN,
    /** While the child is in care, the rules for children in care count. */
    CARE,
    SHORT_BREAKS;

    static Exclusion ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

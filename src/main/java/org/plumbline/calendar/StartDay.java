package org.plumbline.calendar;

/** How the day from which a limit in working days runs is counted. */
public enum StartDay {
    /**
     * The start is day 0: the Department for Education's published durations have a band "same day" before "1 to 10", so
     * "within 45 working days" means that at most 45 have passed.
     */
    DAY_0("the day it starts counts as day 0"),
    /** The start is day 1 when it is a working day, else the next one is: as some case systems and validators count. */
    DAY_1("the day it starts counts as day 1");

    private final String words;

    StartDay(String words) {
        this.words = words;
    }

    /** The convention in words, to stand beside every count: "the day it starts counts as day 0". */
    public String words() {
        return words;
    }
}

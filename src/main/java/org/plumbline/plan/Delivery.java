package org.plumbline.plan;

import java.util.Arrays;

/** How far the work of a plan action is, kept apart from whether anything is better for children. */
public enum Delivery {
    NOT_STARTED("not-started", "Not started"),
    ON_TRACK("on-track", "On track"),
    /** It may come late or not come off unless something is done. */
    AT_RISK("at-risk", "At risk"),
    /** It will come late, or not come off as things are. */
    OFF_TRACK("off-track", "Off track"),
    /** Those who lead it say that it is done, and with what evidence. */
    DELIVERED("delivered", "Delivered, not verified"),
    /** Somebody other than the lead has seen the evidence. */
    VERIFIED("verified", "Verified complete");

    private final String code;
    private final String label;

    Delivery(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The word people see, the same everywhere. */
    public String label() {
        return label;
    }

    /** Whether work goes on: neither still to begin nor said to be done. */
    public boolean isUnderWay() {
        return this == ON_TRACK || this == AT_RISK || this == OFF_TRACK;
    }

    /** Whether somebody says that the work is done, verified or not. */
    public boolean isSaidToBeDone() {
        return this == DELIVERED || this == VERIFIED;
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Delivery ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of delivery is called " + code));
    }
}

package org.plumbline.evaluation;

import java.util.Arrays;

/** Why a child's practice is evaluated. */
public enum Trigger {
    ROUTINE("routine", "Routine"),
    THEMATIC("thematic", "Thematic"),
    DIP_SAMPLE("dip-sample", "Dip sample"),
    RE_AUDIT("re-audit", "Re-audit"),
    SPOT_CHECK("spot-check", "Spot check"),
    CLOSURE("closure", "Closure"),
    ESCALATION("escalation", "Escalation");

    private final String code;
    private final String words;

    Trigger(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored, for example {@code dip-sample}. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The trigger stored under a code; throws for anything else. */
    public static Trigger of(String code) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such trigger: " + code));
    }
}

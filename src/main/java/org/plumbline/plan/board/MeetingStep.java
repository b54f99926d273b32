package org.plumbline.plan.board;

import java.util.Arrays;

/** What can be done to a meeting that is planned. */
enum MeetingStep {
    MOVE("move", "moved", "Move it to another day", MeetingStatus.PLANNED),
    HOLD("hold", "held", "Record that it was held", MeetingStatus.HELD),
    CANCEL("cancel", "cancelled", "Cancel it", MeetingStatus.CANCELLED);

    private final String code;
    private final String past;
    private final String title;
    private final MeetingStatus to;

    MeetingStep(String code, String past, String title, MeetingStatus to) {
        this.code = code;
        this.past = past;
        this.title = title;
        this.to = to;
    }

    /** The last part of its address. */
    String code() {
        return code;
    }

    /** The event it leaves. */
    String past() {
        return past;
    }

    /** The words on its button and its page. */
    String title() {
        return title;
    }

    MeetingStatus to() {
        return to;
    }

    /** Whether it needs a reason. */
    boolean needsReason() {
        return this != HOLD;
    }

    /**
     * The step of this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static MeetingStep ofCode(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A meeting cannot be " + code));
    }
}

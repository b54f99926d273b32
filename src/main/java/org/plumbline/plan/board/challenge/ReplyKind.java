package org.plumbline.plan.board.challenge;

import java.util.Arrays;

/** What can be said to a question. */
public enum ReplyKind {
    /** By those who answer for the plan. */
    ANSWER("answer", "answered", "Answer it", QuestionState.ANSWERED),
    /** By the board: the answer is enough. */
    ACCEPT("accept", "accepted", "Accept the answer", QuestionState.ACCEPTED),
    /** By the board: it is not. */
    PRESS("press", "pressed", "Ask again", QuestionState.PRESSED);

    private final String code;
    private final String past;
    private final String title;
    private final QuestionState to;

    ReplyKind(String code, String past, String title, QuestionState to) {
        this.code = code;
        this.past = past;
        this.title = title;
        this.to = to;
    }

    /** The last part of its address. */
    public String code() {
        return code;
    }

    /** The word kept in the database. */
    public String past() {
        return past;
    }

    /** The words on its button and its page. */
    public String title() {
        return title;
    }

    /** Where the question stands after it. */
    QuestionState to() {
        return to;
    }

    /** Whether it can be said while a question stands so. */
    boolean fits(QuestionState state) {
        return this == ANSWER ? state != QuestionState.ACCEPTED : state == QuestionState.ANSWERED;
    }

    /**
     * The one kept as this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ReplyKind ofPast(String past) {
        return Arrays.stream(values())
                .filter(kind -> kind.past.equals(past))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reply is " + past));
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ReplyKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reply is called " + code));
    }
}

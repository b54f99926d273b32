package org.plumbline.evaluation.programme;

/** What keeps an auditor from being independent of a child. */
enum Tie {
    HOLDS("holds the case"),
    MANAGES("manages the worker or team that holds the case"),
    REVIEWS("is the child's reviewing officer or conference chair");

    private final String words;

    Tie(String words) {
        this.words = words;
    }

    /** As it stands after the auditor's name. */
    String words() {
        return words;
    }
}

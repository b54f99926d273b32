package org.plumbline.page;

/**
 * The entries of the primary navigation, in the order they are shown. An area holds one place or several; where a person may
 * open several, they stand beside each other on each of their pages.
 */
enum Area {
    MY_WORK("My work"),
    CHILDREN("Children"),
    EVALUATIONS("Evaluations"),
    ACTIONS("Actions"),
    PLAN("Plan"),
    OVERVIEW("Overview"),
    REPORTS("Reports"),
    DATA_AND_SETTINGS("Data and settings");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

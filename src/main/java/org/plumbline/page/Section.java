package org.plumbline.page;

/** The places of the primary navigation, in the order they are shown, and the two kinds of page outside them. */
public enum Section {
    MY_WORK("My work", "/"),
    CHILDREN("Children", "/children"),
    EVALUATIONS("Evaluations", "/evaluations"),
    ACTIONS("Actions", "/actions"),
    PROGRAMMES("Programmes", "/programmes"),
    PLAN("Plan", "/plan"),
    OVERVIEW("Overview", "/overview"),
    BOARDS("Boards", "/boards"),
    REPORTS("Reports", "/reports"),
    FRAMEWORK("Framework", "/framework/standards"),
    STRUCTURE("Structure", "/structure"),
    EXTRACTS("Extracts", "/extracts"),
    SETTINGS("Settings", "/settings"),
    /** Pages that belong to no place but are reached from My work: search results, one's own account. */
    ELSEWHERE("", "/"),
    /** Pages anybody may see: sign-in, problems, the accessibility statement. They have no breadcrumbs. */
    PUBLIC("", "/");

    private final String label;
    private final String href;

    Section(String label, String href) {
        this.label = label;
        this.href = href;
    }

    /** The word in the navigation and in the breadcrumbs. */
    public String label() {
        return label;
    }

    /** Where it leads, from the root of the application. */
    public String href() {
        return href;
    }

    /** True for a place that stands in the primary navigation. */
    public boolean isPlace() {
        return !label.isEmpty();
    }
}

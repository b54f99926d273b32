package org.plumbline.children.known;

import org.plumbline.page.Form;

/**
 * Where in the list a page of it stands: after the child with one case id, before the child with another, or at the
 * start. At most one of them is not empty.
 */
record Place(String after, String before) {
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final Place START = new Place("", "");

    static Place of(Form form) {
        return form.has(BEFORE) ? new Place("", form.text(BEFORE)) : new Place(form.text(AFTER), "");
    }

    boolean isStart() {
        return after.isEmpty() && before.isEmpty();
    }

    boolean isBackwards() {
        return !before.isEmpty();
    }
}

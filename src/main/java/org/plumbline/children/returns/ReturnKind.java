package org.plumbline.children.returns;

/** A return that authorities make to the Department for Education each year. */
public enum ReturnKind {
    SSDA903("ssda903", "SSDA903 return"),
    CIN_CENSUS("cin-census", "children in need census");

    private final String key;
    private final String title;

    ReturnKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** {@code ssda903} or {@code cin-census}. */
    public String key() {
        return key;
    }

    /** The return's name in a sentence, without an article. */
    public String title() {
        return title;
    }
}

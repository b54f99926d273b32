package org.plumbline.framework;

/** The addresses of the pages of the framework. */
public final class FrameworkLinks {
    /** The list of practice standards. */
    public static final String STANDARDS = "/framework/standards";

    static final String NEW_STANDARD = STANDARDS + "/new";
    static final String ADOPTION = STANDARDS + "/adoption";

    private FrameworkLinks() {}

    /** The page of one practice standard. */
    public static String standard(PracticeStandardId id) {
        return STANDARDS + "/" + id.number();
    }

    static String newVersion(PracticeStandardId id) {
        return standard(id) + "/versions/new";
    }

    static String retirement(PracticeStandardId id) {
        return standard(id) + "/retirement";
    }
}

package org.plumbline.children;

/** Where children stand in the application. */
public final class ChildLinks {
    /** The list of children. */
    public static final String LIST = "/children";

    private ChildLinks() {}

    /** A child's page. */
    public static String child(ChildId child) {
        return LIST + "/" + child.value();
    }

    /** Where somebody says that the child may be unsafe now. */
    public static String newSafetyAlert(ChildId child) {
        return child(child) + "/safety-alerts/new";
    }
}

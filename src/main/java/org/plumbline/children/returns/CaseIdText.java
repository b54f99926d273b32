package org.plumbline.children.returns;

/** A child's id as text. */
public final class CaseIdText {
    private CaseIdText() {}

    /** The id without its leading zeros, which spreadsheets remove. */
    public static String withoutLeadingZeros(String id) {
        int from = 0;
        while (from < id.length() - 1 && id.charAt(from) == '0') {
            from++;
        }
        return id.substring(from);
    }
}

package org.plumbline.children.annexa;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The file cannot be taken in as it is. */
    ERROR,
    /** The file can be taken in; what is named was not understood or contradicts something, and should be put right. */
    WARNING,
    /** Worth knowing; nothing needs doing. */
    NOTE;

    /** {@code error}, {@code warning} or {@code note}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

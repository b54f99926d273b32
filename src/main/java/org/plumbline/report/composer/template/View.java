package org.plumbline.report.composer.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whose eyes a report is written out; all three come from the same sections and figures. */
public enum View {
    /** Everybody: without any text or figure of a section that is not public, and with small numbers withheld. */
    PUBLIC("Public", "public sections, small numbers withheld"),
    /** Members and officers: the public document, and after it the sections that are exempt, with their full figures. */
    EXEMPT("Exempt", "all sections; full figures in those that are not for publication"),
    /** The Improvement Board, the adviser and Ofsted: everything in full figures, and no child's identity. */
    CONFIDENTIAL("Confidential", "all sections, full figures");

    private final String label;
    private final String words;

    View(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** What is in it, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** As it stands in addresses and files: {@code public}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view with this code. */
    public static Optional<View> find(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}

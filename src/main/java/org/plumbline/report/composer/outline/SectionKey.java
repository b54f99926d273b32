package org.plumbline.report.composer.outline;

/**
 * Which section of a report, whatever its heading and place: {@code s7}. Given once and never again.
 *
 * @param value the letter s and a number from 1
 */
public record SectionKey(String value) {
    private static final String FORM = "s[1-9]\\d{0,4}";

    public SectionKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("No key of a section: " + value);
        }
    }

    /** Whether a text can be a key. */
    public static boolean isWellFormed(String text) {
        return text.matches(FORM);
    }

    static SectionKey of(int number) {
        return new SectionKey("s" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}

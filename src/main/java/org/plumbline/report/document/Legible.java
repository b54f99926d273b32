package org.plumbline.report.document;

/** Words as a document may hold them: on one line, and without characters that no XML file may contain. */
final class Legible {
    private Legible() {}

    static String of(String words) {
        StringBuilder legible = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                legible.append(' ');
            } else if (isAllowed(character)) {
                legible.appendCodePoint(character);
            }
        });
        return legible.toString();
    }

    /** The characters of XML 1.0, of which single surrogates and control characters are none. */
    private static boolean isAllowed(int character) {
        boolean control = character < 0x20 || (character >= 0x7f && character < 0xa0);
        boolean surrogate = character >= 0xd800 && character <= 0xdfff;
        return !control && !surrogate && (character & 0xfffe) != 0xfffe;
    }
}

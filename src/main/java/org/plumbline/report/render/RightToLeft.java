package org.plumbline.report.render;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Turns words read from the right round, since a PDF places letters from the left, and joins their letters. */
final class RightToLeft implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String words) {
        StringBuilder turned = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> turned.insert(0, Character.toString(mirrored(letter))));
        return turned.toString();
    }

    private static int mirrored(int letter) {
        return switch (letter) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            default -> letter;
        };
    }

    @Override
    public String shapeText(String words) {
        return JoinedLetters.join(words);
    }

    @Override
    public String deshapeText(String words) {
        return JoinedLetters.part(words);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}

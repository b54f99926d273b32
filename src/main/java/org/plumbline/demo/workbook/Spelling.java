package org.plumbline.demo.workbook;

import org.plumbline.demo.county.Dice;

/**
 * How a cell comes to be written: mostly as the drop-down has it, now and then without the letter or with the code
 * alone, as exports of real systems do. The same cell of the same child is spelt the same in every workbook.
 */
final class Spelling {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double BARE_LABEL = 0.04;
    private static final double BARE_CODE = 0.055;

    private Spelling() {}

    static String of(String text, long key, int column) {
        double thrown = Dice.fraction(key, 11, column);
        if (thrown >= BARE_CODE) {
            return text;
        }
        String label = withoutLetter(text);
        return thrown < BARE_LABEL ? label : codeOf(label);
    }

    /** {@code b) Female} as {@code Female}. */
    static String withoutLetter(String text) {
        return text.length() > 3 && text.charAt(1) == ')' ? text.substring(3) : text;
    }

    /** {@code P1: Placed with parents} as {@code P1}; a text without a code as it is. */
    private static String codeOf(String label) {
        int end = label.indexOf(": ");
        if (end < 0) {
            end = label.indexOf(" - ");
        }
        return end > 0 && end <= 6 ? label.substring(0, end) : label;
    }

    /** A person's name, with the no-break space that some reports put between its parts. */
    static String name(String name, long key, int list) {
        return Dice.fraction(key, 12, list) < 0.2 ? name.replace(' ', NO_BREAK_SPACE) : name;
    }

    /** True for about this share of all children, always the same ones for one kind of mistake. */
    static boolean mistaken(long key, int mistake, double share) {
        return Dice.fraction(key, 13, mistake) < share;
    }
}

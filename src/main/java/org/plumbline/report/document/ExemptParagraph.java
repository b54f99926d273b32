package org.plumbline.report.document;

import java.util.Arrays;

/**
 * The descriptions of exempt information: Part 1 of Schedule 12A to the Local Government Act 1972, as substituted for England
 * by the Local Government (Access to Information) (Variation) Order 2006.
 */
public enum ExemptParagraph {
    ONE(1, "information relating to any individual"),
    TWO(2, "information which is likely to reveal the identity of an individual"),
    THREE(3, "information relating to the financial or business affairs of any particular person"),
    FOUR(4, "information relating to consultations or negotiations on labour relations"),
    FIVE(5, "information to which a claim to legal professional privilege could be maintained"),
    SIX(6, "information which reveals that the authority proposes to give a notice or make an order or direction"),
    SEVEN(7, "information relating to action to prevent, investigate or prosecute crime");

    private final int number;
    private final String words;

    ExemptParagraph(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    /** What it describes, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** "paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to any individual)". */
    public String citation() {
        return "paragraph " + number + " of Part 1 of Schedule 12A to the Local Government Act 1972 (" + words + ")";
    }

    /** The paragraph of this number; throws for anything else. */
    public static ExemptParagraph of(int number) {
        return Arrays.stream(values())
                .filter(paragraph -> paragraph.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such paragraph of Schedule 12A: " + number));
    }
}

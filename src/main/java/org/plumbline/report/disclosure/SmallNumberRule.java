package org.plumbline.report.disclosure;

import java.util.Arrays;

/** The two rules for small numbers in public documents, of which an authority chooses one. */
public enum SmallNumberRule {
    /** As the Department for Education's releases on children in need (2020, 2021) do it. */
    SUPPRESS_1_TO_5(
            "suppress-1-to-5",
            "c",
            5,
            1,
            "Numbers from 1 to 5 are withheld, and so are others from which they could be worked out"),
    /** The form used for hospital statistics since 2018: small numbers withheld, all others to the nearest 5. */
    SUPPRESS_1_TO_7_ROUND_TO_5(
            "suppress-1-to-7-round-to-5",
            "*",
            7,
            5,
            "Numbers from 1 to 7 are withheld, and all others are rounded to the nearest 5");

    private final String code;
    private final String mark;
    private final int largestSmall;
    private final int roundedTo;
    private final String words;

    SmallNumberRule(String code, String mark, int largestSmall, int roundedTo, String words) {
        this.code = code;
        this.mark = mark;
        this.largestSmall = largestSmall;
        this.roundedTo = roundedTo;
        this.words = words;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** What stands in place of a number that is withheld. */
    public String mark() {
        return mark;
    }

    /** The rule in a sentence, without its full stop. */
    public String words() {
        return words;
    }

    /** The largest number of children that counts as small; the smallest is 1, since nobody is found by a zero. */
    public int largestSmall() {
        return largestSmall;
    }

    /** Whether so many children are so few that they could be recognised. */
    public boolean isSmall(long count) {
        return count >= 1 && count <= largestSmall;
    }

    /** Whether published numbers are rounded. */
    public boolean rounds() {
        return roundedTo > 1;
    }

    /** A number that is not small, as published. */
    public long rounded(long count) {
        return Math.floorDiv(count + roundedTo / 2, roundedTo) * roundedTo;
    }

    /** The numbers that a published one may stand for. */
    Range behind(long published) {
        if (published <= largestSmall) {
            return new Range(published, published);
        }
        int either = roundedTo / 2;
        return new Range(Math.max(largestSmall + 1L, published - either), published + either);
    }

    /**
     * Whether it is safe that readers can work out this much about a small count: it could still be 1, and it need not be
     * small. Where numbers are rounded everybody knows that a withheld one is small, so there only its value is kept.
     */
    boolean isSafe(Range workedOut) {
        return rounds() ? workedOut.leavesDoubt() : workedOut.least() <= 1 && workedOut.greatest() > largestSmall;
    }

    /** The rule with this code; throws for anything else. */
    public static SmallNumberRule ofCode(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such rule for small numbers: " + code));
    }
}

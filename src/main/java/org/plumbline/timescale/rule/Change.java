package org.plumbline.timescale.rule;

import org.plumbline.timescale.rule.Limit.Unit;

/** When a series changes its interval, and to which. */
public record Change(When when, int years, Limit interval) {
    /** What changes it. */
    public enum When {
        /** The first looked-after review of the period in care. */
        FIRST_REVIEW,
        /** So many years after the pattern began to hold. */
        YEARS_IN,
        /** The birthday at which the child is so many years old. */
        AGE
    }

    private static final String REVIEW = "after the first review ";
    private static final String AGE = "from age ";
    private static final String YEARS = "after ";

    /** "after the first review 4 weeks", "after 1 year 3 months", "from age 5 12 months". */
    static Change parse(String words) {
        if (words.startsWith(REVIEW)) {
            return new Change(When.FIRST_REVIEW, 0, Limit.parse(words.substring(REVIEW.length())));
        }
        boolean byAge = words.startsWith(AGE);
        if (!byAge && !words.startsWith(YEARS)) {
            throw new IllegalArgumentException("“" + words + "” is no change such as “after 1 year 3 months”");
        }
        String rest = words.substring(byAge ? AGE.length() : YEARS.length());
        int blank = rest.indexOf(' ');
        if (byAge) {
            return new Change(
                    When.AGE, Integer.parseInt(rest.substring(0, blank)), Limit.parse(rest.substring(blank + 1)));
        }
        int second = rest.indexOf(' ', blank + 1);
        Limit after = Limit.parse(rest.substring(0, second));
        if (after.unit() != Unit.YEAR) {
            throw new IllegalArgumentException("A series changes after years, not after " + after.words());
        }
        return new Change(When.YEARS_IN, after.length(), Limit.parse(rest.substring(second + 1)));
    }
}

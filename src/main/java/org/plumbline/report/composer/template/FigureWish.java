package org.plumbline.report.composer.template;

/**
 * A figure that a section draws on.
 *
 * @param query the name of the figure
 * @param months how many months it covers, the current one included; 0 for a figure that covers none
 * @param sinceLast whether what changed since the version that the same body saw last stands after it
 */
public record FigureWish(String query, int months, boolean sinceLast) {

    /** A figure without a period and without what changed. */
    public static FigureWish of(String query) {
        return new FigureWish(query, 0, false);
    }

    public FigureWish {
        if (!query.matches("[a-z][a-z-]{1,48}[a-z]")) {
            throw new IllegalArgumentException("A figure is named in small letters and hyphens, not “" + query + "”");
        }
        if (months < 0 || months > 60) {
            throw new IllegalArgumentException(query + " covers 0 to 60 months, not " + months);
        }
    }
}

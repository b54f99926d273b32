package org.plumbline.inspection.reading.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Segment;

/**
 * A bullet or a number at the beginning of a line.
 *
 * @param number of a numbered paragraph, or 0 for a bullet
 * @param dash the bullet is a dash, which may also begin a line inside a sentence
 * @param textLeft where the text after it begins, in points
 * @param text the rest of the line
 */
record Marker(int number, boolean dash, float textLeft, String text) {
    /** Bullets of the fonts Ofsted's templates use, their private letters in Symbol and Wingdings included. */
    private static final String BULLETS =
            "\u2022\u25A0\u25AA\u25CF\u25CB\u25E6\u25FC\u25FE\u2023\u2043\u27A2\u2756\u00B7\uF0B7\uF0A7\uF06E\uF0A8\uF076\uF0D8\uF02D\uF0FC";
    /** Letters that are bullets only where they stand alone: a dash, and what Wingdings and Courier bullets turn into. */
    private static final String LONE_BULLETS = "-\u2013\u2014o\u00A7*nlquv\u00D8\u00FC";

    private static final String DASHES = "-\u2013\u2014";
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})[.)]?");
    private static final Pattern NUMBER_AND_TEXT = Pattern.compile("\\(?(\\d{1,3})[.)]\\s*([\\p{Lu}\\u2018\\u201C].*)");

    boolean isBullet() {
        return number == 0;
    }

    /** The marker a line begins with, if any. */
    static Optional<Marker> of(Line line) {
        Segment first = line.segments().getFirst();
        return bullet(line, first).or(() -> number(line, first));
    }

    private static Optional<Marker> bullet(Line line, Segment first) {
        String text = first.text();
        if (BULLETS.indexOf(text.charAt(0)) >= 0) {
            return Optional.of(after(line, 0, text.substring(1).strip()));
        }
        boolean alone = text.length() == 1 && line.segments().size() > 1;
        boolean spaced = text.length() > 2 && text.charAt(1) == ' ' && text.charAt(0) != '*';
        if (LONE_BULLETS.indexOf(text.charAt(0)) >= 0 && (alone || spaced)) {
            return Optional.of(after(line, 0, text.substring(1).strip()));
        }
        return Optional.empty();
    }

    private static Optional<Marker> number(Line line, Segment first) {
        Matcher alone = NUMBER.matcher(first.text());
        if (alone.matches() && line.segments().size() > 1) {
            return Optional.of(after(line, Integer.parseInt(alone.group(1)), ""));
        }
        Matcher inline = NUMBER_AND_TEXT.matcher(first.text());
        if (inline.matches()) {
            return Optional.of(after(line, Integer.parseInt(inline.group(1)), inline.group(2)));
        }
        return Optional.empty();
    }

    /** @param restOfFirst what stands in the first segment after the marker */
    private static Marker after(Line line, int number, String restOfFirst) {
        StringBuilder text = new StringBuilder(restOfFirst);
        for (Segment segment : line.segments().subList(1, line.segments().size())) {
            text.append(text.isEmpty() ? "" : " ").append(segment.text());
        }
        Segment first = line.segments().getFirst();
        float share = first.text().isEmpty()
                ? 0
                : 1 - (float) restOfFirst.length() / first.text().length();
        float textLeft = restOfFirst.isEmpty() && line.segments().size() > 1
                ? line.segments().get(1).left()
                : first.left() + share * (first.right() - first.left());
        boolean dash = DASHES.indexOf(first.text().charAt(0)) >= 0;
        return new Marker(number, dash, textLeft, text.toString());
    }
}

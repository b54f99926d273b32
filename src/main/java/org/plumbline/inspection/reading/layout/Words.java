package org.plumbline.inspection.reading.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.pdf.Line;

/**
 * Joins the lines of one paragraph. A hyphen at the end of a line is the word's own ("multi-agency") or only the line's
 * ("recommen-dation"); which one, the rest of the document tells.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Ll}+)");
    /** "short- and long-term": the hyphen stays, and so does the space. "day-" and "to-day" are another matter. */
    private static final Pattern JOINER = Pattern.compile("^(?:and|or|to)\\s");

    private final Set<String> known;

    private Words(Set<String> known) {
        this.known = known;
    }

    /** With the words of a whole document. */
    static Words of(List<Line> lines) {
        Set<String> known = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                known.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return new Words(known);
    }

    /** Adds a line to what was read of its paragraph so far. */
    void join(StringBuilder text, String line) {
        if (text.isEmpty() || line.isEmpty()) {
            text.append(line);
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '\u00AD') {
            text.setLength(text.length() - 1);
        } else if (last == '-' && Character.isLetter(line.charAt(0))) {
            afterHyphen(text, line);
        } else if (!joinsWithoutSpace(text, last, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    /** "2013\u2013" and "14", "and/" and "or". */
    private static boolean joinsWithoutSpace(StringBuilder text, char last, String line) {
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        return (last == '\u2013' && Character.isDigit(before) && Character.isDigit(line.charAt(0)))
                || (last == '/' && Character.isLetter(before));
    }

    private void afterHyphen(StringBuilder text, String line) {
        if (JOINER.matcher(line).find()) {
            text.append(' ');
            return;
        }
        Matcher before = LAST_WORD.matcher(text);
        Matcher after = FIRST_WORD.matcher(line);
        if (!before.find() || !after.find()) {
            return;
        }
        String head = before.group(1).toLowerCase(Locale.ROOT);
        if (known.contains(head + after.group(1)) && !known.contains(head + "-" + after.group(1))) {
            text.setLength(text.length() - 1);
        }
    }
}

package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of judgements as text: the words for an area, and right after them a grade that ends its cell. */
final class TableAsWritten {
    private static final String BETWEEN = "\\d{0,2}\\s*[:\\u2013-]?\\s*";

    private TableAsWritten() {}

    static List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        for (Area area : Area.values()) {
            Matcher row = row(area).matcher(text);
            if (row.find()) {
                found.add(new Found(
                        Found.Place.TABLE_AS_WRITTEN,
                        area,
                        Wording.oneLine(row.group(1)),
                        Grade.of(row.group(2)).orElseThrow()));
            }
        }
        return found;
    }

    /** A small authority may have nobody to judge a service by. */
    static boolean saysNotJudged(Area area, String text) {
        return Pattern.compile("(?i)" + area.heading().pattern() + BETWEEN
                        + "(?:not\\s+(?:judged|graded|applicable|inspected)|n/a|(?:no\\s+)?judge?ment\\s+(?:was\\s+)?(?:not\\s+)?made"
                        + "|insufficient\\s+evidence)")
                .matcher(text)
                .find();
    }

    private static Pattern row(Area area) {
        return Pattern.compile(
                "(?im)(" + area.heading().pattern() + ")" + BETWEEN + "(" + Grade.ANY + ")[ \\d*]{0,3}$");
    }
}

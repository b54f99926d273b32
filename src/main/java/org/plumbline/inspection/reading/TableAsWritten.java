package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of judgements as text: the words for an area, and right after them a grade that ends its cell. */
final class TableAsWritten {
    private static final String BETWEEN = "\\s*[:\\u2013-]?\\s*";

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

    private static Pattern row(Area area) {
        return Pattern.compile("(?im)(" + area.heading().pattern() + ")" + BETWEEN + "(" + Grade.ANY + ")[ ]*$");
    }
}

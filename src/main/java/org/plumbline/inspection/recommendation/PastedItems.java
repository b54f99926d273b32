package org.plumbline.inspection.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.NewRecommendations.Item;

/** Several recommendations out of one text, as people paste them from a report: an empty line stands between two. */
final class PastedItems {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern MARKER = Pattern.compile("(?s)[(]?(\\d{1,3})[.):]\\s+(.*)|[•▪◦–*-]\\s+(.*)");

    private PastedItems() {}

    /** The items in their order: a number printed before one becomes its number, lines of one item become one. */
    static List<Item> of(String text, boolean immediate) {
        List<Item> items = new ArrayList<>();
        Arrays.stream(EMPTY_LINE.split(text.strip()))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .forEach(item -> items.add(item(item, immediate)));
        return items;
    }

    private static Item item(String typed, boolean immediate) {
        Matcher marker = MARKER.matcher(typed);
        if (!marker.matches()) {
            return new Item(null, inOneLine(typed), immediate);
        }
        @Nullable String numbered = marker.group(2);
        if (numbered == null) {
            return new Item(null, inOneLine(marker.group(3)), immediate);
        }
        int number = Integer.parseInt(marker.group(1));
        return number == 0
                ? new Item(null, inOneLine(typed), immediate)
                : new Item(number, inOneLine(numbered), immediate);
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

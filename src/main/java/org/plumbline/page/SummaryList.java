package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys and values, each perhaps with a way to change it: {@code @template.page.summaryList(page.facts())}. */
public record SummaryList(List<Row> rows) {

    /**
     * One key and value.
     *
     * @param value as a cell: words, a link, tags, and words of explanation below
     * @param change the link that changes the value, or null; its label is said together with the key
     */
    public record Row(String key, Cell value, @Nullable Link change) {}

    public SummaryList {
        rows = List.copyOf(rows);
    }

    /** A list without rows. */
    public static SummaryList empty() {
        return new SummaryList(List.of());
    }

    public SummaryList row(String key, String value) {
        return row(key, Cell.text(value));
    }

    public SummaryList row(String key, Cell value) {
        return plus(new Row(key, value, null));
    }

    public SummaryList row(String key, Cell value, String changeLabel, String changeHref) {
        return plus(new Row(key, value, new Link(changeLabel, changeHref)));
    }

    private SummaryList plus(Row row) {
        var longer = new ArrayList<>(rows);
        longer.add(row);
        return new SummaryList(longer);
    }
}

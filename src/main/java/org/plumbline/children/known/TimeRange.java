package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far back a timeline is looked at, as its address says. */
enum TimeRange {
    YEAR("1", "Last 12 months", 1),
    THREE_YEARS("3", "Last 3 years", 3),
    EVERYTHING("all", "Everything", 30);

    static final String PARAMETER = "years";

    private final String key;
    private final String label;
    private final int years;

    TimeRange(String key, String label, int years) {
        this.key = key;
        this.label = label;
        this.years = years;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** The range of this key; the three years of most look-backs when there is none such. */
    static TimeRange ofKey(String key) {
        return Stream.of(values())
                .filter(range -> range.key.equals(key))
                .findFirst()
                .orElse(THREE_YEARS);
    }

    /** The first day of the range; everything begins with the year of the first thing that is dated. */
    LocalDate from(List<Span> spans, LocalDate to) {
        LocalDate earliest = to.minusYears(years);
        if (this != EVERYTHING) {
            return earliest;
        }
        LocalDate first = first(spans);
        return first == null || first.isBefore(earliest) ? earliest : LocalDate.of(first.getYear(), 1, 1);
    }

    private static @Nullable LocalDate first(List<Span> spans) {
        LocalDate first = null;
        for (Span span : spans) {
            LocalDate from = span.from();
            first = from != null && (first == null || from.isBefore(first)) ? from : first;
        }
        return first;
    }
}

package org.plumbline.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations of one source that is not an inspection, to be entered together.
 *
 * @param title what the source is called
 * @param madeOn when it was made; null where nobody knows
 */
public record NewRecommendations(
        RecommendationSource source, String title, @Nullable LocalDate madeOn, List<Item> items) {

    /**
     * One of them.
     *
     * @param number as the source numbers it, from 1; null where it does not
     * @param text in its own words
     * @param immediate the source asks for it at once or with priority
     */
    public record Item(@Nullable Integer number, String text, boolean immediate) {}

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException for an inspection or visit: their recommendations come with the report
     */
    public NewRecommendations {
        items = List.copyOf(items);
        if (source.isOfsted()) {
            throw new IllegalArgumentException("Recommendations of " + source.label() + " come with its report");
        }
    }
}

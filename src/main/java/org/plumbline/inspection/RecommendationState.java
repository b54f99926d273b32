package org.plumbline.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a recommendation stands, as somebody said on a day. What is said to be complete may come back all the same. */
public enum RecommendationState {
    OPEN("Open"),
    IN_HAND("Being acted on"),
    SAID_COMPLETE("Said to be complete"),
    NOT_TAKEN_UP("Not taken up");

    private final String label;

    RecommendationState(String label) {
        this.label = label;
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** The word kept in the database: {@code said-complete}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with this code, or empty where somebody typed another word. */
    public static Optional<RecommendationState> findByCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}

package org.plumbline.inspection;

import java.util.Arrays;
import java.util.Locale;

/** Who or what said that something must improve. */
public enum RecommendationSource {
    INSPECTION("Ofsted inspection"),
    VISIT("Ofsted visit"),
    COMMISSIONER("Commissioner or adviser"),
    PEER_REVIEW("Peer review"),
    INTERNAL_AUDIT("Internal audit"),
    LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW("Local child safeguarding practice review"),
    RAPID_REVIEW("Rapid review"),
    /** Reviews of this name ended in 2019; their recommendations live on. */
    SERIOUS_CASE_REVIEW("Serious case review"),
    COMPLAINTS("Complaints"),
    THEMATIC_REVIEW("Thematic review"),
    OWN_DISCOVERY("The service's own discovery");

    private final String label;

    RecommendationSource(String label) {
        this.label = label;
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** Said in a report or letter of Ofsted, with which the recommendation is kept. */
    public boolean isOfsted() {
        return this == INSPECTION || this == VISIT;
    }

    /** The word kept in the database: {@code peer-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The source with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RecommendationSource ofCode(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source of recommendations is called " + code));
    }
}

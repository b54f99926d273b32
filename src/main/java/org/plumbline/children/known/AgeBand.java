package org.plumbline.children.known;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The age bands of the national statistics of children looked after (Department for Education), with the last one split
 * at 18, where childhood ends.
 */
enum AgeBand {
    UNDER_1("Under 1", 0, 0),
    FROM_1_TO_4("1 to 4", 1, 4),
    FROM_5_TO_9("5 to 9", 5, 9),
    FROM_10_TO_15("10 to 15", 10, 15),
    FROM_16_TO_17("16 and 17", 16, 17),
    FROM_18("18 and over", 18, 150);

    private final String label;
    private final int least;
    private final int most;

    AgeBand(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    /** As it stands in addresses: {@code from-1-to-4}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    /** The lowest age in whole years, included. */
    int least() {
        return least;
    }

    /** The highest age in whole years, included. */
    int most() {
        return most;
    }

    static Optional<AgeBand> findByKey(String key) {
        return Stream.of(values()).filter(band -> band.key().equals(key)).findFirst();
    }
}

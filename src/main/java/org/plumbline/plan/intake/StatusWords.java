package org.plumbline.plan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.plan.Delivery;

/**
 * What the words of a status column say of delivery. "Complete" in somebody's spreadsheet is a claim, so the furthest it
 * can mean is "delivered, not verified".
 */
enum StatusWords {
    NOT_STARTED(
            Delivery.NOT_STARTED,
            "not started",
            "not yet started",
            "to be started",
            "not due",
            "planned",
            "grey",
            "white"),
    OFF_TRACK(Delivery.OFF_TRACK, "off track", "overdue", "delayed", "not on track", "slipped", "stalled", "red"),
    AT_RISK(Delivery.AT_RISK, "at risk", "some concern", "partially", "behind", "amber", "yellow"),
    DELIVERED(
            Delivery.DELIVERED,
            "complete",
            "completed",
            "closed",
            "done",
            "delivered",
            "achieved",
            "embedded",
            "implemented",
            "blue"),
    ON_TRACK(
            Delivery.ON_TRACK,
            "on track",
            "in progress",
            "on target",
            "started",
            "ongoing",
            "underway",
            "under way",
            "green");

    private final Delivery delivery;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    StatusWords(Delivery delivery, String... words) {
        this.delivery = delivery;
        this.words = List.of(words);
    }

    /** What the text says; empty when it says none of it, or "not complete", or letters such as R, A, G and B alone. */
    static Optional<Delivery> in(String text) {
        String plain =
                " " + text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip() + " ";
        return letter(plain.strip())
                .or(() -> Arrays.stream(values())
                        .filter(status -> status.words.stream().anyMatch(word -> says(plain, word)))
                        .findFirst()
                        .map(status -> status.delivery));
    }

    private static boolean says(String plain, String word) {
        return plain.contains(" " + word + " ")
                && !plain.contains(" not " + word + " ")
                && !plain.contains(" not yet " + word + " ")
                && !plain.contains(" to be " + word + " ")
                && !plain.contains(" partially " + word + " ");
    }

    private static Optional<Delivery> letter(String plain) {
        return switch (plain) {
            case "r" -> Optional.of(Delivery.OFF_TRACK);
            case "a", "y" -> Optional.of(Delivery.AT_RISK);
            case "g" -> Optional.of(Delivery.ON_TRACK);
            case "b", "c" -> Optional.of(Delivery.DELIVERED);
            default -> Optional.empty();
        };
    }
}

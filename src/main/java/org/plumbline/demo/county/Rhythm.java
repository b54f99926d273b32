package org.plumbline.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Something that recurs about every so many days, such as visits or reviews: sometimes a little early or late, and
 * now and then left out. The dates follow from the key, so none need to be kept.
 *
 * @param from the day the count starts
 * @param opening days after {@code from} of the first occurrences, before the regular ones
 * @param everyDays the days between two regular occurrences
 * @param missed the share of occurrences that did not happen
 * @param key decides the shifts and gaps
 */
public record Rhythm(LocalDate from, List<Integer> opening, int everyDays, double missed, long key) {
    public Rhythm {
        opening = List.copyOf(opening);
        if (everyDays < 2) {
            throw new IllegalArgumentException("A rhythm needs at least two days between occurrences");
        }
    }

    /** The last occurrence on or before this date. */
    public Optional<LocalDate> lastBy(LocalDate date) {
        long elapsed = ChronoUnit.DAYS.between(from, date);
        int last = opening.getLast();
        int turn = elapsed <= last ? opening.size() : opening.size() + (int) ((elapsed - last) / everyDays) + 1;
        for (; turn >= 0; turn--) {
            LocalDate on = Weekdays.from(from.plusDays(offset(turn)));
            if (!on.isAfter(date) && happened(turn)) {
                return Optional.of(on);
            }
        }
        return Optional.empty();
    }

    private long offset(int turn) {
        if (turn < opening.size()) {
            return opening.get(turn);
        }
        long regular = opening.getLast() + (long) (turn - opening.size() + 1) * everyDays;
        return regular + Math.round((Dice.fraction(key, turn) - 0.6) * everyDays / 4);
    }

    private boolean happened(int turn) {
        return Dice.fraction(key, turn, 1) >= missed;
    }
}

package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked the county about adopting.
 *
 * @param identifier the case system's number of the person
 * @param family the number both partners of a couple share
 * @param milestones the dates of the process in the order of Annex A list 11, from the enquiry to the order; only as
 *     many as the person came to
 * @param leftOn when the person left the process, with {@code leftBecause}; nothing for those in it or through it
 */
public record Adopter(
        String identifier,
        String family,
        String sex,
        String ethnicity,
        boolean fosteringForAdoption,
        List<LocalDate> milestones,
        @Nullable LocalDate leftOn,
        @Nullable String leftBecause) {
    /** How many dates the whole process has. */
    public static final int MILESTONES = 10;

    private static final int USUAL = 64;
    private static final int DAYS_OF_ENQUIRIES = 1_500;
    private static final List<Integer> DAYS_BETWEEN = List.of(21, 60, 8, 90, 20, 25, 120, 30, 200);

    public Adopter {
        milestones = List.copyOf(milestones);
    }

    static Stream<Adopter> all(long seed, int children, LocalDate ends) {
        int count = Math.max(2, (int) ((long) USUAL * children / County.USUAL_SIZE));
        return IntStream.range(0, count).mapToObj(number -> of(seed, number, ends));
    }

    private static Adopter of(long seed, int number, LocalDate ends) {
        // Partners share everything but who they are.
        var together = Dice.of(seed, 3, number / 2);
        var alone = Dice.of(seed, 4, number);
        LocalDate enquiry = Weekdays.upTo(ends.minusDays(together.between(0, DAYS_OF_ENQUIRIES)));
        boolean leaves = together.chance(0.2);
        int most = leaves ? together.between(1, 6) : MILESTONES;
        var milestones = new ArrayList<>(List.of(enquiry));
        LocalDate next = enquiry;
        for (int i = 1; i < most; i++) {
            next = Weekdays.from(next.plusDays(Math.round(DAYS_BETWEEN.get(i - 1) * together.within(0.7, 1.6))));
            milestones.add(next);
        }
        LocalDate left = Weekdays.from(next.plusDays(together.between(5, 60)));
        return new Adopter(
                Integer.toString(7_000_000 + number * 37),
                Integer.toString(14_000_000 + number / 2 * 53),
                alone.chance(0.5) ? "M" : "F",
                alone.chance(0.8) ? "WBRI" : "BAFR",
                together.chance(0.2),
                milestones,
                leaves ? left : null,
                leaves ? together.pick(List.of("1 - Withdrew", "2 - On hold", "3 - Refused")) : null);
    }
}
